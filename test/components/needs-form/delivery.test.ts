import { expect } from '@open-wc/testing';
import type { CarerNeedsForm } from '../../../components/needs-form/needs-form.js';
import type { CarerNeedsSubmitEvent } from '../../../components/needs-form/needs-form.events.js';
import { defaultStore } from '../../../components/default-store.js';
import { openSupportCase, recordRead, supportCaseKind } from '../../../src/domain/case/support-case.js';
import type { RecordStore } from '../../../src/storage/record-store.js';
import {
  all,
  button,
  context,
  expectAccessible,
  find,
  heard,
  kept,
  KeptStore,
  LANGUAGES,
  mount,
  press,
  saved,
  textOf,
  theCase,
  type,
  unmountAll,
  until,
} from '../page.js';
import { comment, delivering, open, part, sendNoNeeds, stored, toFirstTheme, toNoNeeds, toSummary } from './form.js';
import { needsAssessmentKind } from '../../../src/domain/assessment/needs-assessment.schema.js';

let store: KeptStore;
beforeEach(() => {
  store = new KeptStore();
});
afterEach(unmountAll);

/** A delivery that settles when the test says so. */
class Delivery {
  arrive: (answer?: unknown) => void = () => undefined;
  fail: () => void = () => undefined;
  readonly promise = new Promise<unknown>((resolve, reject) => {
    this.arrive = resolve;
    this.fail = () => {
      reject(new Error('the line is down'));
    };
  });
}

/** A form that its host delivers, one delivery after the other. */
async function slowly(more: Partial<CarerNeedsForm> = {}): Promise<{
  form: CarerNeedsForm;
  events: CarerNeedsSubmitEvent[];
  deliveries: Delivery[];
}> {
  const form = await open(store, { delivery: 'host', ...more });
  const [events, deliveries]: [CarerNeedsSubmitEvent[], Delivery[]] = [[], []];
  form.addEventListener('carer-needs-submit', (event) => {
    events.push(event);
    const delivery = new Delivery();
    deliveries.push(delivery);
    event.deliver(delivery.promise);
  });
  return { form, events, deliveries };
}

const send = (form: Element): HTMLElement => part(form, 'submit');
const copyBox = (form: Element): HTMLInputElement => find<HTMLInputElement>(form, '[name="copy"]');

/** Writes one sentence and stands before sending. */
async function written(form: Element, text = 'Natt etter natt.'): Promise<void> {
  await toFirstTheme(form);
  await type(form, comment(form), text);
  await toSummary(form);
}

describe('a form that nobody takes', () => {
  it('is not said to be sent, stays a draft on the device, and can be sent once somebody is there', async () => {
    const caseId = crypto.randomUUID();
    const own = await defaultStore();
    const form = await mount('carer-needs-form', { caseId });
    await toNoNeeds(form);
    let wasSubmitted = false;
    form.addEventListener('carer-needs-submitted', () => (wasSubmitted = true));
    await press(form, send(form));
    await until(() => textOf(form).includes('Ingen har tatt imot det'));
    expect(textOf(form)).to.not.contain('Skjemaet er sendt');
    const forms = async (): Promise<readonly { status: string }[]> => {
      const list = await own.list(needsAssessmentKind, caseId);
      return list.ok ? list.value.records : [];
    };
    await until(async () => (await forms())[0]?.status === 'draft');
    expect([wasSubmitted, form.value]).to.deep.equal([false, '']);
    await expectAccessible(form);
    delivering(form);
    await press(form, send(form));
    await until(async () => (await forms())[0]?.status === 'submitted');
    await until(() => wasSubmitted);
    await own.erase(caseId);
  });

  it('is not sent in a store of the host’s either, where the host says that it delivers', async () => {
    const form = await open(store);
    form.setAttribute('delivery', 'host');
    await sendNoNeeds(form);
    await until(() => textOf(form).includes('Ingen har tatt imot det'));
    expect((await stored(store))[0]?.status).to.equal('draft');
  });

  it('keeps its words on a shared device', async () => {
    const form = await open(store, { sharedDevice: true });
    await written(form);
    await press(form, send(form));
    await until(() => textOf(form).includes('Ingen har tatt imot det'));
    expect(textOf(form)).to.contain('Natt etter natt.');
    expect(form.shadowRoot?.querySelector('[part="submit"]')).to.not.equal(null);
  });
});

describe('a host that delivers', () => {
  it('is asked once, however often send is pressed, and the button says what happens', async () => {
    const { form, events, deliveries } = await slowly();
    await toNoNeeds(form);
    for (let presses = 0; presses < 3; presses += 1) await press(form, send(form));
    expect(events).to.have.length(1);
    expect(send(form).getAttribute('aria-disabled')).to.equal('true');
    expect(send(form).textContent.trim()).to.equal('Sender …');
    expect(find(form, '.notice').textContent).to.equal('Sender …');
    expect((await stored(store))[0]?.status).to.equal('draft');
    const submitted = heard(form, 'carer-needs-submitted');
    deliveries[0]?.arrive();
    expect((await submitted).recordId).to.equal(events[0]?.recordId);
    await until(() => textOf(form).includes('Skjemaet er sendt'));
  });

  for (const [name, settle] of [
    [
      'rejects',
      (delivery: Delivery) => {
        delivery.fail();
      },
    ],
    [
      'answers with false',
      (delivery: Delivery) => {
        delivery.arrive(false);
      },
    ],
    [
      'hands on what a server refused',
      (delivery: Delivery) => {
        delivery.arrive(new Response('', { status: 500 }));
      },
    ],
  ] as const) {
    it(`says that it did not arrive when the host ${name}, and tries again under the same id`, async () => {
      const { form, events, deliveries } = await slowly();
      await toNoNeeds(form);
      await press(form, send(form));
      settle(deliveries[0]!);
      await until(() => textOf(form).includes('Skjemaet kom ikke fram'));
      expect((await stored(store))[0]?.status).to.equal('draft');
      expect(send(form).getAttribute('aria-disabled')).to.equal(null);
      await press(form, send(form));
      expect(textOf(form)).to.not.contain('Skjemaet kom ikke fram');
      deliveries[1]?.arrive(new Response('', { status: 201 }));
      await until(() => textOf(form).includes('Skjemaet er sendt'));
      expect(new Set(events.map(({ recordId }) => recordId)).size).to.equal(1);
    });
  }

  it('that only prevents the event is asked once until it confirms, or the carer changes something', async () => {
    const form = await open(store, { delivery: 'host' });
    await written(form);
    let asked = 0;
    form.addEventListener('carer-needs-submit', (event) => {
      asked += 1;
      event.preventDefault();
    });
    for (let presses = 0; presses < 3; presses += 1) await press(form, send(form));
    await until(() => send(form).textContent.trim() === 'Sender …');
    expect([asked, textOf(form).includes('Skjemaet er ikke sendt ennå.')]).to.deep.equal([1, true]);
    // Keeps a line back, and shares it again.
    for (let presses = 0; presses < 2; presses += 1) await press(form, all(form, '.said-foot button')[1] ?? form);
    expect(send(form).textContent.trim()).to.equal('Send til teamet');
    await press(form, send(form));
    expect(asked).to.equal(2);
    expect(await form.submit()).to.equal(true);
    await until(() => textOf(form).includes('Skjemaet er sendt'));
  });

  it('that prevents the event and is never heard of again does not keep the button for ever', async () => {
    const { setTimeout } = window;
    let runOut: (() => void) | undefined;
    const form = await open(store);
    await toNoNeeds(form);
    form.addEventListener('carer-needs-submit', (event) => {
      event.preventDefault();
      window.setTimeout = ((act: () => void) => {
        runOut = act;
        return 0;
      }) as typeof setTimeout;
    });
    await press(form, send(form)).finally(() => (window.setTimeout = setTimeout));
    await until(() => send(form).getAttribute('aria-disabled') === 'true');
    runOut?.();
    await form.updateComplete;
    expect(send(form).textContent.trim()).to.equal('Send til teamet');
    expect(textOf(form)).to.contain('Skjemaet er ikke sendt ennå.');
  });

  it('may confirm at once, in its listener', async () => {
    const form = await open(store, { delivery: 'host' });
    form.addEventListener('carer-needs-submit', (event) => {
      event.preventDefault();
      void form.submit();
    });
    await sendNoNeeds(form);
    await until(() => textOf(form).includes('Skjemaet er sendt'));
    expect(textOf(form)).to.not.contain('Skjemaet er ikke sendt ennå.');
  });

  it('is told when it calls deliver too late', async () => {
    const form = await open(store, { delivery: 'host' });
    const late: CarerNeedsSubmitEvent[] = [];
    form.addEventListener('carer-needs-submit', (event) => late.push(event));
    await sendNoNeeds(form);
    await until(() => textOf(form).includes('Ingen har tatt imot det'));
    expect(() => late[0]?.deliver(Promise.resolve())).to.throw(TypeError, 'before any await');
  });

  it('another case that is opened meanwhile hears nothing of it', async () => {
    const { form, deliveries } = await slowly();
    await toNoNeeds(form);
    await press(form, send(form));
    form.caseId = 'next';
    await until(() => form.shadowRoot?.querySelector('[part="start"]'));
    await toNoNeeds(form);
    deliveries[0]?.fail();
    await until(() => send(form).getAttribute('aria-disabled') === null);
    expect(textOf(form)).to.not.contain('Skjemaet kom ikke fram');
  });
});

describe('a copy on the device', () => {
  it('is not kept unless the carer wants it: a receipt says that and when it was sent, and no more', async () => {
    const { form, deliveries } = await slowly();
    expect(textOf(form)).to.contain('Den som åpner siden her, kan lese dem');
    await written(form);
    expect(copyBox(form).checked).to.equal(false);
    const submitted = heard(form, 'carer-needs-submitted');
    await press(form, send(form));
    deliveries[0]?.arrive();
    expect(JSON.stringify((await submitted).record)).to.contain('Natt etter natt.');
    await until(() => textOf(form).includes('ligger ikke her lenger'));
    expect(textOf(form)).to.not.match(/Natt etter natt|Legg til eller endre|Skriv ut|Ikke lest/);
    expect(JSON.stringify(await stored(store))).to.not.contain('Natt etter natt.');
    expect(form.value).to.contain('Natt etter natt.');
    form.required = true;
    form.remove();
    const again = await open(store, { delivery: 'host', required: true });
    await until(() => textOf(again).includes('Skjemaet er sendt'));
    await until(() => textOf(again).includes('Slett kvitteringen'));
    expect(textOf(again)).to.not.contain('Lagre en kopi');
    expect([again.value, again.checkValidity()]).to.deep.equal(['', true]);
    await press(again, button(again, 'Trekk skjemaet tilbake'));
    const withdrawn = heard(again, 'carer-needs-withdrawn');
    await press(again, button(again, 'Ja, trekk det tilbake'));
    expect((await withdrawn).recordId).to.equal((await stored(store))[0]?.id);
    await until(() => textOf(again).includes('Svarene er slettet'));
  });

  it('is kept where the carer says so, and can be changed then', async () => {
    const { form, deliveries } = await slowly();
    await written(form);
    await press(form, copyBox(form));
    await press(form, send(form));
    deliveries[0]?.arrive();
    await until(() => textOf(form).includes('Skjemaet er sendt'));
    expect(textOf(form)).to.contain('Natt etter natt.');
    expect(JSON.stringify(await stored(store))).to.contain('Natt etter natt.');
    expect(button(form, 'Legg til eller endre')).to.be.an('HTMLButtonElement');
  });

  it('is not asked about where the team reads from the store itself', async () => {
    const form = await open(store);
    expect(textOf(form)).to.not.contain('Den som åpner siden her');
    await written(form);
    expect(form.shadowRoot?.querySelector('[name="copy"]')).to.equal(null);
  });

  for (const lang of LANGUAGES) {
    it(`is asked about accessibly, and the receipt is accessible (${lang})`, async () => {
      const { form, deliveries } = await slowly({ lang });
      await written(form);
      await expectAccessible(form);
      await press(form, send(form));
      await expectAccessible(form);
      deliveries[0]?.arrive();
      await until(() => form.shadowRoot?.querySelector('.sent'));
      await expectAccessible(form);
    });
  }
});

describe('what was taken back unread', () => {
  async function sent(text: string): Promise<CarerNeedsForm> {
    const form = await open(store);
    await written(form, text);
    await press(form, send(form));
    await until(() => textOf(form).includes('Ikke lest ennå'));
    return form;
  }

  it('is gone from the store once the form is sent without it', async () => {
    const form = await sent('Han drikker.');
    await press(form, button(form, 'Legg til eller endre'));
    await press(form, button(form, 'Endre: Sykdommen, og det dere kan vente dere framover'));
    await type(form, comment(form), 'Han er sliten.');
    await press(form, part(form, 'next'));
    expect(textOf(form)).to.contain('Teamet ser det du sendte sist, til du sender på nytt.');
    const submitted = heard(form, 'carer-needs-submitted');
    await press(form, send(form));
    const { record } = await submitted;
    const forms = await stored(store);
    expect(JSON.stringify(forms)).to.contain('Han er sliten.').and.not.contain('Han drikker.');
    expect(forms.find(({ id }) => id === record.continues)?.status).to.equal('withdrawn');
  });

  it('is gone once the form is withdrawn, and a draft that is let go of has no words either', async () => {
    const form = await sent('Han drikker.');
    await press(form, button(form, 'Legg til eller endre'));
    await press(form, button(form, 'Endre: Sykdommen, og det dere kan vente dere framover'));
    await type(form, comment(form), 'Han drikker mye.');
    await press(form, part(form, 'next'));
    await press(form, button(form, 'Ikke endre det jeg har sendt'));
    await until(() => textOf(form).includes('Skjemaet er sendt'));
    expect(JSON.stringify(await stored(store))).to.not.contain('Han drikker mye.');
    await press(form, button(form, 'Trekk skjemaet tilbake'));
    await press(form, button(form, 'Ja, trekk det tilbake'));
    await until(() => textOf(form).includes('Svarene er slettet'));
    expect(JSON.stringify(await stored(store))).to.not.contain('Han drikker');
  });

  it('cannot be gone where the team has read it, which is said before sending', async () => {
    await saved(store, supportCaseKind, openSupportCase({ id: 'case', carer: {} }, context));
    const form = await sent('Han drikker.');
    await press(form, button(form, 'Legg til eller endre'));
    const [first] = await stored(store);
    await saved(store, supportCaseKind, recordRead(await theCase(store), first?.id ?? '', 'Marte Lunde', context));
    await until(() => textOf(form).includes('Teamet har lest skjemaet du sendte, så det kan ikke tas bort.'));
    const submitted = heard(form, 'carer-needs-submitted');
    await press(form, send(form));
    await submitted;
    expect((await stored(store)).map(({ status }) => status)).to.deep.equal(['submitted', 'submitted']);
  });
});

describe('erasing', () => {
  async function erase(form: CarerNeedsForm, words: string): Promise<void> {
    await until(() => all(form, 'button').some((one) => one.textContent.trim() === words));
    await press(form, button(form, words));
    await press(form, button(form, 'Slett'));
  }

  it('takes what the carer has on the device, and says that it is done', async () => {
    await saved(store, supportCaseKind, openSupportCase({ id: 'case', carer: {} }, context));
    const { form, deliveries } = await slowly();
    await written(form);
    await press(form, copyBox(form));
    await press(form, send(form));
    deliveries[0]?.arrive();
    await until(() => textOf(form).includes('Skjemaet er sendt'));
    await erase(form, 'Slett det jeg har skrevet her');
    await until(() => textOf(form).includes('Det er slettet fra telefonen eller maskinen.'));
    expect(await stored(store)).to.deep.equal([]);
    expect(await kept(store, supportCaseKind)).to.have.length(1);
    expect(part(form, 'start')).to.be.an('HTMLButtonElement');
    await until(() => form.shadowRoot?.activeElement?.textContent.includes('Det er slettet'), 'the focus is lost');
  });

  it('takes from a store of the team’s only what was not sent', async () => {
    await saved(store, supportCaseKind, openSupportCase({ id: 'case', carer: {} }, context));
    const form = await open(store);
    await written(form, 'Sendt.');
    await press(form, send(form));
    await until(() => textOf(form).includes('ligger hos teamet'));
    expect(textOf(form)).to.not.contain('Slett det jeg');
    await press(form, button(form, 'Legg til eller endre'));
    await press(form, button(form, 'Ta en pause'));
    await erase(form, 'Slett det jeg ikke har sendt');
    await until(() => textOf(form).includes('Skjemaet er sendt'));
    expect((await stored(store)).map(({ status }) => status)).to.deep.equal(['submitted']);
    expect(await kept(store, supportCaseKind)).to.have.length(1);
  });
});

describe('a new form after one that was sent', () => {
  it('has the one that was sent within reach, and the way back', async () => {
    const form = await open(store);
    await written(form, 'Sendt.');
    await press(form, send(form));
    await until(() => textOf(form).includes('Ikke lest ennå'));
    await press(form, button(form, 'Fyll ut et nytt skjema'));
    expect(textOf(form)).to.contain('Du sendte et skjema');
    await press(form, button(form, 'Se det du har sendt'));
    expect(textOf(form)).to.contain('Ikke lest ennå').and.to.contain('Sendt.');
    await press(form, button(form, 'Tilbake til skjemaet'));
    await toFirstTheme(form);
    await type(form, comment(form), 'Nytt.');
    await press(form, button(form, 'Se det du har sendt'));
    expect(textOf(form)).to.contain('Sendt.').and.not.contain('Legg til eller endre');
    await press(form, button(form, 'Tilbake til skjemaet'));
    expect(comment(form).value).to.equal('Nytt.');
  });
});

describe('a clock that was wrong', () => {
  it('does not keep the form of a year to come before the one that was sent later', async () => {
    const { now } = Date;
    Date.now = () => now() + 5 * 365 * 86_400_000;
    const RealDate = Date;
    let form: CarerNeedsForm;
    try {
      window.Date = new Proxy(RealDate, {
        construct: (target, given: unknown[]) =>
          Reflect.construct(target, given.length > 0 ? given : [Date.now()]) as Date,
      });
      form = await open(store);
      await sendNoNeeds(form);
      await until(() => textOf(form).includes('Skjemaet er sendt'));
    } finally {
      window.Date = RealDate;
      Date.now = now;
    }
    form.requestUpdate();
    await until(() => textOf(form).includes('Datoen stemmer ikke'));
    await press(form, button(form, 'Fyll ut et nytt skjema'));
    await written(form, 'Senere.');
    await press(form, send(form));
    await until(() => form.value.includes('Senere.'));
    const again: RecordStore = store;
    unmountAll();
    expect((await open(again)).value).to.contain('Senere.');
  });
});
