import { expect } from '@open-wc/testing';
import type { CarerNeedsForm } from '../../../components/needs-form/needs-form.js';
import { openSupportCase, recordRead, supportCaseKind } from '../../../src/domain/case/support-case.js';
import type { RecordWrite, SaveAllOutcome } from '../../../src/storage/record-store.js';
import {
  button,
  carried,
  context,
  find,
  heard,
  KeptStore,
  press,
  saved,
  textOf,
  type,
  unmountAll,
  until,
} from '../page.js';
import { comment, next, open, part, radio, sendNoNeeds, stored, toFirstTheme, toSummary, toNoNeeds } from './form.js';

let store: KeptStore;
beforeEach(() => {
  store = new KeptStore();
});
afterEach(unmountAll);

describe('sending the form', () => {
  it('sends: first a cancelable event, then the form, without the lines the carer keeps', async () => {
    const form = await open(store);
    await toFirstTheme(form);
    radio(form, 'hard-now').click();
    await form.updateComplete;
    await press(form, button(form, 'Ikke vis svaret og teksten til teamet'));
    await next(form);
    await type(form, comment(form), 'Hjelp med medisiner.');
    await toSummary(form);
    const submit = heard(form, 'carer-needs-submit');
    const submitted = heard(form, 'carer-needs-submitted');
    await press(form, part(form, 'submit'));
    expect((await submit).cancelable).to.equal(true);
    const event = await submitted;
    expect(event.caseId).to.equal('case');
    expect(event.record.status).to.equal('submitted');
    expect(Object.keys(event.record.answers)).to.deep.equal(['symptoms-and-medicines']);
    const [record] = await stored(store);
    expect(record?.id).to.equal(event.recordId);
    expect(Object.keys(record?.answers ?? {})).to.have.length(2);
  });

  it('stays a draft when the host prevents sending', async () => {
    const form = await open(store);
    await toNoNeeds(form);
    form.addEventListener('carer-needs-submit', (event) => {
      event.preventDefault();
    });
    let wasSubmitted = false;
    form.addEventListener('carer-needs-submitted', () => (wasSubmitted = true));
    await press(form, part(form, 'submit'));
    await until(() => textOf(form).includes('Skjemaet er ikke sendt ennå.'));
    expect(wasSubmitted).to.equal(false);
    expect((await stored(store))[0]?.status).to.equal('draft');
  });

  it('says that nothing was sent when the host prevents it, and is sent when the host has delivered it', async () => {
    const form = await open(store);
    await toNoNeeds(form);
    form.addEventListener('carer-needs-submit', (event) => {
      event.preventDefault();
    });
    await press(form, part(form, 'submit'));
    await until(() => textOf(form).includes('Skjemaet er ikke sendt ennå.'));
    const submitted = heard(form, 'carer-needs-submitted');
    expect(await form.submit()).to.equal(true);
    expect((await submitted).record.status).to.equal('submitted');
    await until(() => textOf(form).includes('Skjemaet er sendt'));
    expect(await form.submit()).to.equal(false);
  });

  it('is not marked as sent in other words than those delivered', async () => {
    const form = await open(store);
    await toFirstTheme(form);
    radio(form, 'needed').click();
    await form.updateComplete;
    await toSummary(form);
    form.addEventListener('carer-needs-submit', (event) => {
      event.preventDefault();
    });
    await press(form, part(form, 'submit'));
    await press(form, find(form, '.said-foot button.soft'));
    expect(await form.submit()).to.equal(false);
    expect((await stored(store))[0]?.status).to.equal('draft');
  });

  it('takes "no needs right now" as a full answer, one tap from the first screen', async () => {
    const form = await open(store);
    await toNoNeeds(form);
    const submitted = heard(form, 'carer-needs-submitted');
    await press(form, part(form, 'submit'));
    expect((await submitted).record.noNeedsNow).to.equal(true);
  });

  it('asks once, kindly, before an empty form is sent', async () => {
    const form = await open(store);
    await toFirstTheme(form);
    await toSummary(form);
    await press(form, part(form, 'submit'));
    expect(textOf(form)).to.contain('Skjemaet er tomt. Det er helt greit.');
    const submitted = heard(form, 'carer-needs-submitted');
    await press(form, button(form, 'Send det likevel'));
    expect((await submitted).record.answers).to.deep.equal({});
  });

  it('asks once, too, before a form goes in which the carer kept everything', async () => {
    const form = await open(store);
    await toFirstTheme(form);
    await type(form, comment(form), 'Bare mitt.');
    await press(form, button(form, 'Ikke vis svaret og teksten til teamet'));
    await toSummary(form);
    await press(form, part(form, 'submit'));
    expect(textOf(form)).to.contain('Du har valgt å holde alt for deg selv.');
    await press(form, button(form, 'Send det likevel'));
    await until(() => textOf(form).includes('Ikke sendt. Dette har du beholdt selv.'));
  });
});

describe('sending, whatever happens meanwhile', () => {
  /** A disk that answers nothing until it is let. */
  class WaitingStore extends KeptStore {
    answer: () => void = () => undefined;
    readonly #mayAnswer = new Promise<void>((resolve) => (this.answer = resolve));

    override async saveAll(writes: readonly RecordWrite[]): Promise<SaveAllOutcome> {
      await this.#mayAnswer;
      return super.saveAll(writes);
    }
  }

  /** A form of which the first words are still on their way to the disk. */
  async function written(): Promise<{ form: CarerNeedsForm; disk: WaitingStore }> {
    const disk = new WaitingStore();
    const form = await open(disk, { layout: 'one-page' });
    await until(() => form.shadowRoot?.querySelector('[part="comment"]'));
    await type(form, comment(form), 'Første');
    return { form, disk };
  }

  it('two presses are one: one event to deliver by, one form, no conflict', async () => {
    const { form, disk } = await written();
    let asked = 0;
    form.addEventListener('carer-needs-submit', () => (asked += 1));
    const submitted = heard(form, 'carer-needs-submitted');
    part(form, 'submit').click();
    part(form, 'submit').click();
    disk.answer();
    await submitted;
    await form.updateComplete;
    expect(asked).to.equal(1);
    expect(textOf(form)).to.not.contain('endret et annet sted');
    expect((await stored(disk)).map(({ status }) => status)).to.deep.equal(['submitted']);
  });

  it('what is written in the moment of sending is not lost: the form stays a draft and says so', async () => {
    const { form, disk } = await written();
    part(form, 'submit').click();
    comment(form).value = 'Første og viktigste';
    comment(form).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    disk.answer();
    await until(() => textOf(form).includes('Skjemaet er ikke sendt ennå.'));
    await until(async () => (await stored(disk))[0]?.answers['illness-and-outlook']?.comment === 'Første og viktigste');
    expect((await stored(disk))[0]?.status).to.equal('draft');
    const submitted = heard(form, 'carer-needs-submitted');
    part(form, 'submit').click();
    expect((await submitted).record.answers['illness-and-outlook']?.comment).to.equal('Første og viktigste');
  });

  it('a form that was let go of is not sent by a host that delivers late', async () => {
    const form = await open(store);
    await sendNoNeeds(form);
    await until(() => textOf(form).includes('Ikke lest ennå'));
    await press(form, button(form, 'Legg til eller endre'));
    await until(() => form.shadowRoot?.querySelector('[part="submit"]'));
    form.addEventListener('carer-needs-submit', (event) => {
      event.preventDefault();
    });
    await press(form, part(form, 'submit'));
    await press(form, button(form, 'Ikke endre det jeg har sendt'));
    await until(() => textOf(form).includes('Skjemaet er sendt'));
    expect(await form.submit()).to.equal(false);
    expect((await stored(store)).map(({ status }) => status).sort()).to.deep.equal(['submitted', 'withdrawn']);
  });

  it('is handed over by a host that delivers while the carer only looks around', async () => {
    const form = await open(store);
    await toNoNeeds(form);
    form.addEventListener('carer-needs-submit', (event) => {
      event.preventDefault();
    });
    await press(form, part(form, 'submit'));
    await press(form, part(form, 'back'));
    expect(await form.submit()).to.equal(true);
  });

  it('an empty form is asked about anew when it is no longer empty', async () => {
    const form = await open(store, { layout: 'one-page' });
    await until(() => form.shadowRoot?.querySelector('[part="comment"]'));
    await press(form, part(form, 'submit'));
    await until(() => textOf(form).includes('Skjemaet er tomt.'));
    find<HTMLInputElement>(form, 'input[type="radio"]').click();
    await until(() => !textOf(form).includes('Skjemaet er tomt.'));
    expect(part(form, 'submit').textContent.trim()).to.equal('Send til teamet');
  });
});

describe('taking back what was sent', () => {
  it('can be withdrawn until the team has read it, and says so when they have', async () => {
    await saved(store, supportCaseKind, openSupportCase({ id: 'case', carer: {} }, context));
    const form = await open(store);
    await toNoNeeds(form);
    await press(form, part(form, 'submit'));
    await until(() => textOf(form).includes('Ikke lest ennå'));
    const read = await store.read(supportCaseKind, 'case');
    const [sent] = await stored(store);
    if (!read.ok || !sent) throw new Error('nothing was sent');
    await press(form, button(form, 'Trekk skjemaet tilbake'));
    await saved(store, supportCaseKind, recordRead(read.value, sent.id, 'Marte Lunde', context));
    await until(() => textOf(form).includes('Lest av Marte Lunde'));
    expect(textOf(form)).to.not.contain('Trekk skjemaet tilbake');
  });

  it('withdraws when asked twice, and then the team has nothing', async () => {
    const form = await open(store);
    await toNoNeeds(form);
    await press(form, part(form, 'submit'));
    await until(() => textOf(form).includes('Ikke lest ennå'));
    await press(form, button(form, 'Trekk skjemaet tilbake'));
    const withdrawn = heard(form, 'carer-needs-withdrawn');
    await press(form, button(form, 'Ja, trekk det tilbake'));
    expect(carried(await withdrawn)).to.equal(
      JSON.stringify({ caseId: 'case', recordId: (await stored(store))[0]?.id }),
    );
    await until(() => textOf(form).includes('Skjemaet er trukket tilbake'));
    expect((await stored(store))[0]?.status).to.equal('withdrawn');
    await press(form, button(form, 'Fyll ut et nytt skjema'));
    expect(part(form, 'start')).to.be.an('HTMLButtonElement');
  });
});
