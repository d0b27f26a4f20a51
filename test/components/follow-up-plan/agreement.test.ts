import { expect } from '@open-wc/testing';
import { today } from '../../../src/browser/clock-and-ids.js';
import { addDays } from '../../../src/domain/kernel/calendar.js';
import { setContactPerson, supportCaseKind, type SupportCase } from '../../../src/domain/case/support-case.js';
import { unfinishedFormsKind } from '../../../src/domain/case/form-drafts.js';
import {
  answerPrompt,
  closeConversation,
  conversationRecordKind,
} from '../../../src/domain/conversation/conversation-record.js';
import {
  addAction,
  agreePlan,
  followUpPlanKind,
  setArrangement,
  setReview,
  shareAction,
} from '../../../src/domain/plan/follow-up-plan.js';
import {
  all,
  button,
  carried,
  context,
  expectAccessible,
  FillableStore,
  find,
  heard,
  kept,
  KeptStore,
  LANGUAGES,
  press,
  printedSheet,
  saved,
  tabTo,
  textOf,
  theCase,
  twoConnections,
  type,
  unmountAll,
  until,
  valueOf,
  bereavedCase,
} from '../page.js';
import { newTalk } from '../conversation-record/conversation.js';
import { agreed, author, fillAction, kari, open, planWith, stored } from './plan.js';

let store: KeptStore;
beforeEach(async () => {
  store = new KeptStore();
  await saved(store, supportCaseKind, kari);
});
afterEach(unmountAll);

describe('the plan', () => {
  it('looks empty when it is, with the way to begin, and nothing to agree or print', async () => {
    const element = await open(store);
    expect(textOf(element)).to.contain('Planen er tom.');
    expect(all(element, '[part="agree"], [part="print"]')).to.have.length(0);
    expect(await stored(store)).to.equal(undefined);
  });

  it('takes an action, saves it and has it after a reload', async () => {
    const [before, after] = twoConnections();
    const element = await open(before);
    const changed = heard(element, 'carer-plan-changed');
    await fillAction(element, 'Nattevakt to netter', 'Hjemmetjenesten');
    const event = await changed;
    expect(event).to.include({ caseId: 'case', actions: 1, toDo: 1 });
    expect(carried(event)).to.not.contain('Nattevakt');
    unmountAll();
    const again = await open(after);
    expect(find(again, '[part="action"]').textContent).to.contain('Nattevakt to netter');
  });

  it('has what was typed and not added yet after a reload, in sight, and lets it go once it is added', async () => {
    const [before, after] = twoConnections();
    const drafts = async (): Promise<number> =>
      Object.keys((await kept(after, unfinishedFormsKind))[0]?.drafts ?? {}).length;
    await saved(before, supportCaseKind, kari);
    await saved(before, followUpPlanKind, agreed(planWith('Nattevakt')));
    const events: string[] = [];
    const hear = (event: Event): void => void events.push(carried(event));
    document.addEventListener('carer-plan-changed', hear);
    let element = await open(before);
    await type(element, find<HTMLInputElement>(element, 'input[name="situation"]'), 'Uro om natten');
    await type(element, find<HTMLTextAreaElement>(element, 'textarea[name="step"]'), 'Ring vakten');
    await type(element, find<HTMLInputElement>(element, '.contact input[name="phone"]'), '400 00 009');
    await type(element, find<HTMLTextAreaElement>(element, '.add textarea[name="what"]'), 'Avlastning i juli');
    await until(async () => (await drafts()) === 3);
    expect((await stored(after))?.status).to.equal('agreed');
    element.remove();
    element = await open(after);
    await until(() => find<HTMLInputElement>(element, 'input[name="situation"]').value === 'Uro om natten');
    expect(find<HTMLInputElement>(element, '.contact input[name="phone"]').value).to.equal('400 00 009');
    expect(find<HTMLTextAreaElement>(element, '.add textarea[name="what"]').value).to.equal('Avlastning i juli');
    expect(find(element, 'input[name="situation"]').closest('details')?.open).to.equal(true);
    expect(find(element, '.add').hasAttribute('open')).to.equal(true);
    await press(element, button(element, 'Legg til en linje'));
    await until(async () => (await drafts()) === 2);
    expect((await stored(after))?.safetyNet.map(({ step }) => step)).to.deep.equal(['Ring vakten']);
    expect(JSON.stringify(await stored(after))).to.not.contain('Avlastning i juli');
    expect(events.join('')).to.not.match(/Avlastning|Uro|400/);
    document.removeEventListener('carer-plan-changed', hear);
    // Another person has drafts of their own.
    const other = await open(after, { staff: { name: 'Jonas Vik' } });
    expect(find<HTMLTextAreaElement>(other, '.add textarea[name="what"]').value).to.equal('');
    await Promise.all([before.close(), after.close()]);
  });

  it('puts whom to call on top for the carer, by day and at night', async () => {
    await saved(store, followUpPlanKind, agreed(planWith('Nattevakt')));
    const asked = { answer: 'talked-about', note: 'Ring nattpatruljen.' } as const;
    const talk = valueOf(answerPrompt(newTalk(), 'whom-to-call-at-night', asked));
    await saved(store, conversationRecordKind, valueOf(closeConversation(talk, 'Marte', context)));
    const element = await open(store);
    find<HTMLDetailsElement>(element, '.contact details').open = true;
    await type(element, find<HTMLInputElement>(element, 'input[name="name"]'), 'Marte Lunde');
    await type(element, find<HTMLInputElement>(element, 'input[name="phone"]'), '400 00 001');
    await press(element, find(element, '.contact form button'));
    const page = await open(store, { view: 'carer' });
    await until(() => textOf(page).includes('Marte Lunde'));
    const text = textOf(page);
    for (const first of ['400 00 001', 'Ring nattpatruljen.', '116 117'])
      expect(text.indexOf(first), first).to.be.within(0, text.indexOf('Nattevakt'));
    expect(find<HTMLAnchorElement>(page, 'a[href^="tel:"]').href).to.equal('tel:40000001');
    expect(all(page, '[part="agree"], [part="add-action"], select')).to.have.length(0);
  });

  it('shows a plan that somebody else began at the same moment, and takes it in', async () => {
    await saved(store, followUpPlanKind, planWith('Fra Jonas'));
    await saved(store, followUpPlanKind, { ...planWith('Fra Marte'), draftedAt: '2026-11-21T09:00:00+01:00' });
    const element = await open(store);
    expect(textOf(element)).to.contain('Noen har begynt på en plan til').and.to.contain('Fra Jonas');
    await press(element, button(element, 'Før det inn her'));
    await until(() => all(element, '[part="action"]').length === 2);
    expect(textOf(element)).to.not.contain('Noen har begynt på en plan til');
    await until(
      async () => (await kept(store, followUpPlanKind)).filter(({ status }) => status === 'closed').length === 1,
    );
  });

  it('groups by who is responsible and by need, what nobody has first', async () => {
    const nobody = valueOf(
      addAction(planWith('Nattevakt'), { need: 'Trygghet', what: 'Ringe', kind: 'information' }, author, context),
    );
    await saved(store, followUpPlanKind, nobody);
    const element = await open(store);
    await press(element, find(element, 'input[name="grouping"][value="owner"]'));
    expect(all(element, '.group-name').map((one) => one.textContent)).to.deep.equal([
      'Ingen har ansvar ennå',
      'Hjemmetjenesten',
    ]);
    await press(element, find(element, 'input[name="grouping"][value="need"]'));
    expect(all(element, '.group-name').map((one) => one.textContent)).to.deep.equal(['Søvn', 'Trygghet']);
  });

  it('says so when a change could not be saved', async () => {
    const full = new FillableStore();
    await saved(full, followUpPlanKind, planWith('Nattevakt'));
    const element = await open(full);
    full.failsWith = 'unavailable';
    await press(element, button(element, 'Satt i gang'));
    await until(() => textOf(element).includes('Nettleseren kan ikke lagre her'));
  });
});

describe('agreeing', () => {
  it('is agreed with a cancelable event first, and carries the plan as the team reads it', async () => {
    await saved(store, followUpPlanKind, planWith('Nattevakt'));
    const element = await open(store);
    const agree = heard(element, 'carer-plan-agree');
    const done = heard(element, 'carer-plan-agreed');
    await press(element, find(element, '[part="agree"]'));
    expect((await agree).cancelable).to.equal(true);
    const { record } = await done;
    expect(record.status).to.equal('agreed');
    expect(record.agreedBy).to.deep.equal(['Kari', 'Marte Lunde']);
    await element.updateComplete;
    expect(textOf(element)).to.contain('Avtalt');
    expect((await stored(store))?.status).to.equal('agreed');
  });

  it('stays a draft when the host prevents it', async () => {
    await saved(store, followUpPlanKind, planWith('Nattevakt'));
    const element = await open(store);
    element.addEventListener('carer-plan-agree', (event) => {
      event.preventDefault();
    });
    await press(element, find(element, '[part="agree"]'));
    expect((await stored(store))?.status).to.equal('draft');
  });

  it('is not agreed while somebody is missing, and says so', async () => {
    const element = await open(store);
    await fillAction(element, 'Noen må ringe', '');
    await press(element, find(element, '[part="agree"]'));
    expect(textOf(element)).to.contain('Noen tiltak har ingen ansvarlig ennå');
  });

  it('says once that something typed is not added, before it is agreed', async () => {
    await saved(store, followUpPlanKind, planWith('Nattevakt'));
    const element = await open(store);
    await type(element, find<HTMLInputElement>(element, 'input[name="situation"]'), 'Smerter om natten');
    await press(element, find(element, '[part="agree"]'));
    expect(textOf(element)).to.contain('Du har skrevet noe som ikke er lagt til ennå');
    expect((await stored(store))?.status).to.equal('draft');
  });

  it('becomes a draft again when what was agreed is changed', async () => {
    await saved(store, followUpPlanKind, agreed(planWith('Nattevakt')));
    const element = await open(store);
    await press(element, button(element, 'Endre'));
    await type(element, find<HTMLTextAreaElement>(element, '.panel textarea[name="what"]'), 'Nattevakt tre netter');
    await press(element, find(element, '[part="action"] .panel button.go'));
    expect(textOf(element)).to.contain('Nattevakt tre netter');
    expect(textOf(element)).to.contain('Endret, ikke avtalt på nytt ennå');
  });

  it('keeps each agreement, and says in words what was changed since', async () => {
    await saved(store, followUpPlanKind, agreed(planWith('Nattevakt')));
    const element = await open(store);
    expect(textOf(element)).to.not.contain('Det dere har vært enige om');
    await press(element, button(element, 'Endre'));
    await type(element, find<HTMLInputElement>(element, '.panel input[name="owner"]'), 'Kommunen');
    await press(element, find(element, '[part="action"] .panel button.go'));
    expect(textOf(element)).to.contain('Noe er endret siden dere ble enige');
    expect(textOf(element)).to.contain(
      '«Nattevakt»: ansvaret er endret. Før: Hjemmetjenesten (tjenesten). Nå: Kommunen (tjenesten).',
    );
    await press(element, find(element, '[part="agree"]'));
    await until(async () => (await stored(store))?.status === 'agreed');
    await until(() => !element.shadowRoot?.querySelector('[part="agree"]'));
    const earlier = find(element, '.versions').textContent;
    expect(earlier).to.contain('Den første avtalen.').and.to.contain('Nå: Kommunen (tjenesten).');
    expect((await stored(store))?.versions).to.have.length(2);
    // The carer is told the same, before they agree anew.
    await press(element, button(element, 'Ta bort'));
    const page = await open(store, { view: 'carer' });
    await until(() => textOf(page).includes('Noe er endret siden du og teamet ble enige'));
  });

  it('takes back that it was agreed, and that it was laid aside', async () => {
    await saved(store, followUpPlanKind, planWith('Nattevakt'));
    const element = await open(store);
    await press(element, find(element, '[part="agree"]'));
    await until(() => textOf(element).includes('Planen er avtalt.'));
    await press(element, button(element, 'Angre'));
    await until(async () => (await stored(store))?.status === 'draft');
    expect((await stored(store))?.versions).to.equal(undefined);
    await saved(store, supportCaseKind, bereavedCase(await theCase(store), context));
    await until(() => textOf(element).includes('Planen er stanset'));
    await press(element, button(element, 'Avslutt planen'));
    await until(() => textOf(element).includes('Planen er avsluttet.'));
    await press(element, button(element, 'Angre'));
    await until(async () => (await stored(store))?.status === 'draft');
    await until(() => all(element, '[part="action"]').length === 1);
  });

  it('says that an owner is no longer contact person, and whether the carer has a copy', async () => {
    const named = (name: string) => (now: SupportCase) =>
      valueOf(setContactPerson(now, { name, phone: '1' }, undefined, 'x', context));
    await saved(store, supportCaseKind, named('Jonas Vik')(named('Hjemmetjenesten')(await theCase(store))));
    const plan = valueOf(agreePlan(planWith('Nattevakt'), { by: ['Kari'], carerHasCopy: false }, context));
    await saved(store, followUpPlanKind, plan);
    const element = await open(store);
    expect(textOf(element)).to.contain('Hjemmetjenesten er ikke kontaktperson lenger.');
    expect(textOf(element)).to.contain('Den pårørende har ikke fått en kopi ennå.');
    await press(element, button(element, 'Registrer at kopien er gitt'));
    await until(async () => {
      const now = await stored(store);
      return now?.status === 'agreed' && now.carerHasCopy;
    });
  });

  it('has what is arranged besides actions: the carer reads it as agreed, and a change as proposed until both agree', async () => {
    const arranged = { howOften: 'Hver torsdag', ifCarerCannot: 'Ring 400 00 002.' };
    await saved(store, followUpPlanKind, agreed(valueOf(setArrangement(planWith('Nattevakt'), arranged, context))));
    const noted = { answer: 'talked-about', note: 'Helst oftere.' } as const;
    const talk = valueOf(answerPrompt(newTalk(), 'rhythm-of-contact', noted));
    await saved(store, conversationRecordKind, valueOf(closeConversation(talk, 'Marte', context)));
    const element = await open(store);
    const card = find(element, '[aria-labelledby="arrangement-heading"]');
    card.querySelector('details')!.open = true;
    expect(card.textContent).to.contain('«Helst oftere.»');
    const field = card.querySelector<HTMLTextAreaElement>('textarea[name="howOften"]')!;
    expect(field.value).to.equal('Hver torsdag');
    await type(element, field, 'Hver dag');
    await press(element, card.querySelector<HTMLButtonElement>('button[type="submit"]')!);
    await until(async () => (await stored(store))?.status === 'draft');
    expect((await stored(store))?.arrangement).to.include({ howOften: 'Hver dag', ifCarerCannot: 'Ring 400 00 002.' });
    expect(textOf(element)).to.contain('Endret: Hvor ofte vi snakkes. Før: Hver torsdag. Nå: Hver dag.');
    const page = await open(store, { view: 'carer' });
    const text = textOf(page);
    const [before, proposed, now] = ['Hver torsdag', 'Forslag, gjelder ikke ennå:', 'Hver dag'].map((part) =>
      text.lastIndexOf(part),
    );
    expect(before).to.be.lessThan(proposed!);
    expect(proposed).to.be.lessThan(now!);
    expect(find<HTMLAnchorElement>(page, '.net a[href^="tel:"]').href).to.equal('tel:40000002');
    await press(element, button(element, 'Angre'));
    await until(async () => (await stored(store))?.status === 'agreed');
  });

  it('loses no line that the team may not read when staff change another', async () => {
    const both = planWith('Synlig', 'Bare Karis');
    const hidden = valueOf(shareAction(both, both.actions[1]?.id ?? '', 'carer-only', author, context));
    await saved(store, followUpPlanKind, agreed(hidden));
    const element = await open(store);
    expect(all(element, '[part="action"]')).to.have.length(1);
    await press(element, button(element, 'Satt i gang'));
    await until(async () => (await stored(store))?.actions[0]?.status === 'under-way');
    expect((await stored(store))?.actions.map(({ what }) => what)).to.deep.equal(['Synlig', 'Bare Karis']);
  });

  it('brings an agreed plan back whole, agreement and all', async () => {
    await saved(store, followUpPlanKind, agreed(planWith('Nattevakt')));
    const element = await open(store);
    await press(element, button(element, 'Ta bort'));
    await until(async () => (await stored(store))?.status === 'draft');
    await press(element, button(element, 'Angre'));
    await until(async () => (await stored(store))?.status === 'agreed');
    expect((await stored(store))?.actions).to.have.length(1);
  });
});

describe('on paper, and in the calendar', () => {
  it('prints a sheet of its own and leaves the host’s page as it was', async () => {
    await saved(store, followUpPlanKind, agreed(planWith('Nattevakt')));
    const element = await open(store);
    const styles = document.adoptedStyleSheets.length;
    const printed = await printedSheet(element, find(element, '[part="print"]'));
    expect(printed).to.contain('Nattevakt');
    expect(printed.indexOf('Kontaktperson')).to.be.lessThan(printed.indexOf('Nattevakt'));
    expect(document.querySelector('carer-print-sheet')).to.equal(null);
    expect(document.adoptedStyleSheets).to.have.length(styles);
  });

  it('prints the agreement: who does what, what happens if the carer cannot, and room to sign', async () => {
    const plan = valueOf(setArrangement(planWith('Nattevakt'), { ifCarerCannot: 'Anne kommer.' }, context));
    await saved(store, followUpPlanKind, agreed(plan));
    const talk = { ...newTalk(), expectations: [{ id: 'task', task: 'Handle', owner: 'carer' as const }] };
    await saved(store, conversationRecordKind, valueOf(closeConversation(talk, 'Marte', context)));
    const element = await open(store, { view: 'carer' });
    const printed = await printedSheet(element, find(element, '[part="print"]'));
    const parts = ['Anne kommer.', 'Nattevakt', 'Handle', 'Du, etter eget valg', 'Vi er enige om dette'];
    const places = parts.map((part) => printed.indexOf(part));
    expect(places).to.deep.equal([...places].sort((one, other) => one - other));
    expect(places[0]).to.be.greaterThan(0);
  });

  it('shows the carer the next talk, and gives the days as a calendar file that says nothing', async () => {
    const talk = { ...newTalk(), nextContact: addDays(today(), 3) };
    const closed = valueOf(closeConversation(talk, 'Marte', context));
    await saved(store, conversationRecordKind, closed);
    await saved(
      store,
      followUpPlanKind,
      valueOf(setReview(agreed(planWith('Nattevakt')), addDays(today(), 9), context)),
    );
    const page = await open(store, { view: 'carer' });
    const text = textOf(page);
    expect(text).to.contain('om 3 dager').and.to.contain('om 9 dager');
    let file: Blob | undefined;
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => create((file = blob));
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = () => undefined;
    await press(page, button(page, 'Legg datoene i kalenderen'));
    HTMLAnchorElement.prototype.click = click;
    URL.createObjectURL = create;
    const calendar = await file?.text();
    expect(calendar)
      .to.contain('SUMMARY:Avtale')
      .and.to.contain('SUMMARY:Gjennomgang')
      .and.to.not.contain('SUMMARY:Husk');
    expect(calendar).to.not.contain('Nattevakt').and.to.not.contain('Kari');
  });
});

describe('for everybody', () => {
  it('reaches every step by keyboard', async () => {
    await saved(store, followUpPlanKind, planWith('Nattevakt'));
    const element = await open(store);
    await tabTo(element, () => find(element, '[part="agree"]'));
    await tabTo(element, () => find(element, 'input[name="situation"]'));
  });

  for (const lang of LANGUAGES) {
    it(`is accessible in every state (${lang})`, async () => {
      const element = await open(store, { lang });
      await expectAccessible(element);
      const arranged = { howOften: 'Hver torsdag', ifCarerCannot: 'Anne kommer.' };
      const plan = valueOf(setArrangement(planWith('Nattevakt', 'Trappeheis'), arranged, context));
      await saved(store, followUpPlanKind, plan);
      await until(() => all(element, '[part="action"]').length === 2);
      for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
      await expectAccessible(element);
      for (const index of [0, 1]) {
        const panels = all(element, '[part="action"] button[aria-expanded]');
        await press(element, panels[index]!);
        await expectAccessible(element);
      }
      await press(element, find(element, '[part="agree"]'));
      await until(() => !element.shadowRoot?.querySelector('[part="agree"]'));
      await expectAccessible(element);
      const page = await open(store, { lang, view: 'carer' });
      await expectAccessible(page);
    });
  }
});
