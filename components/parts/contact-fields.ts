import { html, type TemplateResult } from 'lit';
import type { ContactPerson } from '../../src/domain/case/support-case.js';

type Words = Readonly<Record<'name' | 'role' | 'phone' | 'hours', string>>;

/** The fields of a person whom the carer may call. */
export function contactFields(
  words: Words,
  person: ContactPerson | undefined,
  options: { readonly prefix?: string; readonly isRequired?: boolean; readonly isPhoneRequired?: boolean } = {},
): TemplateResult {
  const { prefix = '', isRequired = false, isPhoneRequired = false } = options;
  const field = (name: keyof Words, required: boolean): TemplateResult =>
    html`<label class="field">
      <span>${words[name]}</span>
      <input
        name=${prefix + name}
        type=${name === 'phone' ? 'tel' : 'text'}
        maxlength="300"
        ?required=${required}
        .defaultValue=${person?.[name] ?? ''}
      />
    </label>`;
  return html`${field('name', isRequired)} ${field('role', false)} ${field('phone', isPhoneRequired)}
  ${field('hours', false)}`;
}

/** The person filled in, or undefined where all fields are empty. One without a name is returned and refused later. */
export function readContact(text: (name: string) => string, prefix = ''): ContactPerson | undefined {
  const name = text(`${prefix}name`);
  const [role, phone, hours] = [text(`${prefix}role`), text(`${prefix}phone`), text(`${prefix}hours`)];
  if ([name, role, phone, hours].every((said) => said === '')) return undefined;
  return { name, ...(role && { role }), ...(phone && { phone }), ...(hours && { hours }) };
}
