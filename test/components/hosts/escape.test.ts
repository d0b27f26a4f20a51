import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CarerNeedsForm } from '../../../components/needs-form/needs-form.js';
import { all, button, find, KeptStore, press, unmountAll, until } from '../page.js';
import { shown } from './elements.js';

const made: Element[] = [];
afterEach(() => {
  unmountAll();
  for (const one of made.splice(0)) one.remove();
});

const open = async (): Promise<CarerNeedsForm> =>
  (await shown('carer-needs-form', { store: new KeptStore() })) as CarerNeedsForm;
const isHidden = (form: Element): boolean => all<HTMLDialogElement>(form, 'dialog.neutral[open]').length > 0;

async function escape(form: CarerNeedsForm): Promise<void> {
  await sendKeys({ press: 'Escape' });
  await form.updateComplete;
}

async function hide(form: CarerNeedsForm): Promise<void> {
  await press(form, find(form, '[part="hide"]'));
  expect(isHidden(form)).to.equal(true);
}

/** Something of the host's beside the form, as markup; the part that is opened. */
function put(markup: string): HTMLElement {
  const holder = document.createElement('div');
  holder.innerHTML = markup;
  document.body.append(holder);
  made.push(holder);
  return holder.firstElementChild as HTMLElement;
}

function inShadow(markup: string): HTMLElement {
  const host = put('<div></div>');
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = `<div></div>`;
  const inner = (root.firstElementChild as HTMLElement).attachShadow({ mode: 'open' });
  inner.innerHTML = markup;
  return inner.firstElementChild as HTMLElement;
}

/** What a host shows above its page, how it is opened, and whether it is open still. */
const LAYERS = {
  'a modal dialog': () => {
    const dialog = put('<dialog><button>Lukk</button></dialog>') as HTMLDialogElement;
    return { open: () => dialog.showModal(), isOpen: () => dialog.open };
  },
  'a modal dialog in a shadow root': () => {
    const dialog = inShadow('<dialog><button>Lukk</button></dialog>') as HTMLDialogElement;
    return { open: () => dialog.showModal(), isOpen: () => dialog.open };
  },
  'a popover': () => {
    const popover = put('<div popover>Mer</div>');
    return { open: () => popover.showPopover(), isOpen: () => popover.matches(':popover-open') };
  },
  'a popover in a shadow root': () => {
    const popover = inShadow('<div popover>Mer</div>');
    return { open: () => popover.showPopover(), isOpen: () => popover.matches(':popover-open') };
  },
} as const;

describe('Escape, where the host has something open', () => {
  for (const [what, make] of Object.entries(LAYERS)) {
    it(`closes ${what}, and the form stays as it is; the next press hides it`, async () => {
      const form = await open();
      const layer = make();
      layer.open();
      await escape(form);
      expect([layer.isOpen(), isHidden(form)]).to.deep.equal([false, false]);
      await escape(form);
      expect(isHidden(form)).to.equal(true);
    });

    it(`closes ${what} above the neutral screen, which stays; the next press uncovers the form`, async () => {
      const form = await open();
      await hide(form);
      const layer = make();
      layer.open();
      await escape(form);
      expect([layer.isOpen(), isHidden(form)]).to.deep.equal([false, true]);
      await escape(form);
      expect(isHidden(form)).to.equal(false);
    });
  }

  it('belongs to a dialog that is made of other elements, while it is seen', async () => {
    const form = await open();
    const dialog = put('<div role="dialog" aria-modal="true">Velkommen</div>');
    await escape(form);
    expect(isHidden(form)).to.equal(false);
    dialog.style.visibility = 'hidden';
    await escape(form);
    expect(isHidden(form)).to.equal(true);
  });

  it('belongs to a dialog beside the form while somebody is in it, and to the form otherwise', async () => {
    const form = await open();
    const dialog = put('<dialog open><button>Lukk</button></dialog>');
    dialog.querySelector('button')?.focus();
    await escape(form);
    expect(isHidden(form)).to.equal(false);
    find(form, '[part="start"]').focus();
    await escape(form);
    expect(isHidden(form)).to.equal(true);
  });

  it('is the form’s where a note of the host’s stays open whatever is pressed', async () => {
    const form = await open();
    put('<div popover="manual">Vi bruker kapsler</div>').showPopover();
    await escape(form);
    expect(isHidden(form)).to.equal(true);
    await escape(form);
    expect(isHidden(form)).to.equal(false);
  });

  it('uncovers a form in a host’s modal dialog, and leaves the dialog open', async () => {
    const form = await open();
    const dialog = put('<dialog></dialog>') as HTMLDialogElement;
    dialog.append(form);
    dialog.showModal();
    await form.updateComplete;
    await hide(form);
    await escape(form);
    expect([isHidden(form), dialog.open]).to.deep.equal([false, true]);
  });

  it('uncovers one of two forms at a time, the one on top', async () => {
    const [one, other] = [await open(), await open()];
    await hide(one);
    // A script: the first screen is in the way of a pointer.
    await hide(other);
    await escape(other);
    expect([isHidden(one), isHidden(other)]).to.deep.equal([true, false]);
    await escape(one);
    expect(isHidden(one)).to.equal(false);
  });
});

describe('Escape of an input method', () => {
  for (const [what, init] of [
    ['while it composes', { isComposing: true }],
    ['by its key code', { keyCode: 229 }],
  ] as const) {
    it(`does not hide the form: ${what}`, async () => {
      const form = await open();
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, ...init }));
      await form.updateComplete;
      expect(isHidden(form)).to.equal(false);
    });
  }
});

describe('the neutral screen', () => {
  const screen = (form: Element): HTMLDialogElement => find<HTMLDialogElement>(form, 'dialog.neutral');

  it('stays when a script closes it', async () => {
    const form = await open();
    await hide(form);
    for (let time = 0; time < 3; time += 1) {
      screen(form).close();
      await until(() => screen(form).matches(':modal'));
    }
    await press(form, button(form, 'Vis siden'));
    expect(isHidden(form)).to.equal(false);
  });

  it('stays when the browser asks it to close, as its Back on a phone does', async () => {
    const form = await open();
    await hide(form);
    expect(screen(form).dispatchEvent(new Event('cancel', { cancelable: true }))).to.equal(false);
    await form.updateComplete;
    expect(isHidden(form)).to.equal(true);
  });

  it('stays when the host keeps the key to itself', async () => {
    const form = await open();
    await hide(form);
    const keep = (event: Event): void => {
      event.stopPropagation();
    };
    document.addEventListener('keydown', keep);
    for (let time = 0; time < 3; time += 1) await escape(form);
    document.removeEventListener('keydown', keep);
    await until(() => screen(form).matches(':modal'));
    expect(getComputedStyle(find(form, '.form')).visibility).to.equal('hidden');
  });
});
