import { html, nothing, type TemplateResult } from 'lit';
import { setContactPerson, type ContactPerson } from '../../src/domain/support-case.js';
import { fieldsOf } from '../parts/fields-of.js';
import { browserContext } from '../controllers/browser-context.js';
import { personName, type PlanDesk } from './plan-desk.js';

/** Whom the carer calls: one name and one number, always on top. */
export function contactPerson(desk: PlanDesk): TemplateResult {
  const { words, supportCase } = desk;
  const { contactPerson: contact, deputy } = supportCase;
  return html`
    <section class="card pad contact" aria-labelledby="contact-heading">
      <h3 id="contact-heading">${words.contactHeading}</h3>
      ${contact ? person(contact) : html`<p class="team-note">${words.contactNone}</p>`}
      ${
        deputy
          ? html`<h4>${words.deputyHeading}</h4>
              ${person(deputy)}`
          : nothing
      }
      <details>
        <summary>${words.changeContact}</summary>
        <form
          class="fields two"
          autocomplete="off"
          @submit=${(event: SubmitEvent) => {
            const { form, text } = fieldsOf(event);
            const named = (name: string, phone: string, hours: string, role: string): ContactPerson => ({
              name: text(name),
              ...(text(phone) && { phone: text(phone) }),
              ...(text(hours) && { hours: text(hours) }),
              ...(text(role) && { role: text(role) }),
            });
            const deputyNow = text('deputy-name')
              ? { ...deputy, ...named('deputy-name', 'deputy-phone', '', '') }
              : undefined;
            const changed = setContactPerson(
              supportCase,
              named('name', 'phone', 'hours', 'role'),
              deputyNow,
              desk.author.by,
              browserContext(),
            );
            if (desk.applyToCase(changed)) form.closest('details')?.removeAttribute('open');
          }}
        >
          ${field('name', words.name, contact?.name, true)} ${field('role', words.role, contact?.role)}
          ${field('phone', words.phone, contact?.phone)} ${field('hours', words.hours, contact?.hours)}
          ${field('deputy-name', words.deputyName, deputy?.name)}
          ${field('deputy-phone', words.deputyPhone, deputy?.phone)}
          <div class="row wide"><button type="submit">${words.save}</button></div>
        </form>
      </details>
    </section>
  `;
}

function field(name: string, label: string, value = '', required = false): TemplateResult {
  return html`<label class="field">
    <span>${label}</span>
    <input name=${name} maxlength="300" ?required=${required} .defaultValue=${value} />
  </label>`;
}

/** Name, number and hours; the number can be called. */
export function person(one: ContactPerson): TemplateResult {
  return html`
    <p class="person">
      <b>${personName(one)}</b>
      ${one.phone ? html`<a href="tel:${one.phone.replaceAll(/[^+\d]/g, '')}">${one.phone}</a>` : nothing}
      ${one.hours ? html`<span class="soft">${one.hours}</span>` : nothing}
    </p>
  `;
}
