import { expect } from '@open-wc/testing';
import type { CarerNeedsForm } from '../../../components/needs-form/needs-form.js';
import { KeptStore, unmountAll } from '../page.js';
import { parsed, shown, TAGS } from './elements.js';

afterEach(unmountAll);

const FLAGS = [
  ['shared-device', 'sharedDevice'],
  ['browser-back', 'browserBack'],
  ['readonly', 'readonly'],
  ['required', 'required'],
] as const;
type Flag = (typeof FLAGS)[number][1];

describe('a boolean attribute, as frameworks write it', () => {
  for (const [attribute, property] of FLAGS) {
    it(`${attribute}="false" is false, and so is the property`, async () => {
      const form = parsed('carer-needs-form', `${attribute}="false"`) as CarerNeedsForm;
      const now = (): boolean => form[property];
      expect(now()).to.equal(false);
      form.setAttribute(attribute, '');
      expect(now()).to.equal(true);
      form.setAttribute(attribute, 'false');
      expect(now()).to.equal(false);
      form.setAttribute(attribute, 'true');
      expect(now()).to.equal(true);
      form.removeAttribute(attribute);
      expect(now()).to.equal(false);
      await form.updateComplete;
    });

    it(`${property} takes what frameworks hand in`, () => {
      const form = document.createElement('carer-needs-form');
      const taken = (given: unknown): boolean =>
        (Object.assign(form, { [property]: given }) as Record<Flag, boolean>)[property];
      expect(['false', false, undefined, null, 0].map(taken)).to.deep.equal([false, false, false, false, false]);
      expect(['', 'true', true, 1].map(taken)).to.deep.equal([true, true, true, true]);
    });
  }

  for (const tag of TAGS) {
    it(`${tag}: hidden="false" is not hidden`, async () => {
      const element = await shown(tag, { store: new KeptStore() }, 'hidden="false"');
      expect(getComputedStyle(element).display).to.equal('block');
      element.setAttribute('hidden', '');
      expect(getComputedStyle(element).display).to.equal('none');
    });
  }

  it('disabled="false" lets a form be filled in, unless a fieldset around it is disabled', async () => {
    const form = (await shown('carer-needs-form', { store: new KeptStore() }, 'disabled="false"')) as CarerNeedsForm;
    expect(form.isReadOnly).to.equal(false);
    form.setAttribute('disabled', '');
    form.removeAttribute('disabled');
    const fieldset = document.createElement('fieldset');
    fieldset.disabled = true;
    form.replaceWith(fieldset);
    fieldset.append(form);
    expect(form.isReadOnly).to.equal(true);
  });
});
