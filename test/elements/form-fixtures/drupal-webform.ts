import { html, type TemplateResult } from 'lit';

/** The few rules of its style sheets (Drupal's system module and a usual theme) on which the place of an error depends. */
export const drupalStyles = `
  .hidden { display: none; }
  .visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .container-inline div, .container-inline label { display: inline-block; }
  .form-item { margin: 1em 0; }
  .form-item label { font-weight: 700; } .form-item label.option { font-weight: 400; }
  .form-required::after { content: ' *'; color: #9a1515; }
  fieldset { min-width: 0; }
  input:not([type=radio], [type=checkbox]), select, textarea { max-width: 100%; box-sizing: border-box; min-height: 44px; font: inherit; }
  [type=radio], [type=checkbox] { width: 24px; height: 24px; vertical-align: middle; }
  .form-type-radio, .form-type-checkbox { margin: .25em 0; min-height: 44px; }
`;

const item = (type: string, name: string, content: unknown): TemplateResult =>
  html`<div
    class="js-form-item form-item form-type-${type} js-form-type-${type} form-item-${name} js-form-item-${name}"
  >
    ${content}
  </div>`;

const choices = (
  kind: 'radio' | 'checkbox',
  name: string,
  legend: string,
  options: readonly (readonly [value: string, label: string, required: boolean])[],
) => html`
  <fieldset
    data-drupal-selector="edit-${name}"
    class="${kind === 'radio' ? 'radios' : 'checkboxes'}--wrapper fieldgroup form-composite webform-composite-visible-title required js-webform-type-${kind} webform-type-${kind} js-form-item form-item js-form-wrapper form-wrapper"
    id="edit-${name}--wrapper"
    aria-describedby="edit-${name}--wrapper--description"
  >
    <legend id="edit-${name}--wrapper-legend">
      <span class="fieldset-legend js-form-required form-required">${legend}</span>
    </legend>
    <div class="fieldset-wrapper">
      <div class="description">
        <div id="edit-${name}--wrapper--description" class="webform-element-description">It helps us to plan.</div>
      </div>
      <div id="edit-${name}" class="js-webform-${kind} webform-options-display-one-column form-${kind}">
        ${options.map(([value, label, required]) =>
          item(
            kind,
            `${name}-${value}`,
            html`<input
                data-drupal-selector="edit-${name}-${value}"
                type=${kind}
                id="edit-${name}-${value}"
                name=${kind === 'radio' ? name : `${name}[${value}]`}
                value=${value}
                class="form-${kind}"
                ?required=${required}
              />
              <label for="edit-${name}-${value}" class="option">${label}</label>`,
          ),
        )}
      </div>
    </div>
  </fieldset>
`;

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** A form as Drupal's webform module renders it, with what its theme and its scripts add. */
export const drupalForm = (action = '/form-sink') => html`
  <form
    class="webform-submission-form webform-submission-add-form webform-submission-contact-form js-webform-details-toggle webform-details-toggle"
    data-drupal-selector="webform-submission-contact-add-form"
    action=${action}
    method="post"
    id="webform-submission-contact-add-form"
    accept-charset="UTF-8"
  >
    ${item(
      'textfield',
      'your-name',
      html`<label for="edit-your-name" class="js-form-required form-required">Your name</label>
        <input
          data-drupal-selector="edit-your-name"
          type="text"
          id="edit-your-name"
          name="your_name"
          value=""
          size="60"
          maxlength="255"
          class="form-text required"
          autocomplete="name"
          required="required"
          aria-required="true"
        />`,
    )}
    ${item(
      'email',
      'email',
      html`<label for="edit-email" class="js-form-required form-required">Your email</label>
        <input
          autocomplete="email"
          data-drupal-selector="edit-email"
          aria-describedby="edit-email--description"
          type="email"
          id="edit-email"
          name="email"
          value=""
          size="60"
          maxlength="254"
          class="form-email required"
          required="required"
          aria-required="true"
        />
        <div class="description">
          <div id="edit-email--description" class="webform-element-description">We answer to this address.</div>
        </div>`,
    )}
    ${item(
      'textfield',
      'rent',
      html`<label for="edit-rent" class="js-form-required form-required">Rent in pounds</label>
        <span class="field-prefix">£</span>
        <input
          data-drupal-selector="edit-rent"
          type="text"
          id="edit-rent"
          name="rent"
          value=""
          size="10"
          maxlength="255"
          pattern="[0-9]+"
          title="Enter your rent in whole pounds"
          class="form-text required"
          required="required"
          aria-required="true"
        />`,
    )}
    <fieldset
      class="js-webform-type-datelist webform-type-datelist fieldgroup form-composite webform-composite-visible-title js-form-item form-item js-form-wrapper form-wrapper"
      id="edit-moved--wrapper"
    >
      <legend><span class="fieldset-legend js-form-required form-required">When did you move?</span></legend>
      <div class="fieldset-wrapper">
        <div id="edit-moved" class="container-inline">
          ${(
            [
              ['Day', range(1, 31)],
              ['Month', range(1, 12)],
              ['Year', range(2020, 2026)],
            ] as const
          ).map(([part, values]) => {
            const name = part.toLowerCase();
            return item(
              'select',
              `moved-${name}`,
              html`<label for="edit-moved-${name}" class="visually-hidden">${part}</label>
                <select
                  data-drupal-selector="edit-moved-${name}"
                  title=${part}
                  id="edit-moved-${name}"
                  name="moved[${name}]"
                  class="form-select required"
                  required="required"
                  aria-required="true"
                >
                  <option value="" selected="selected">${part}</option>
                  ${values.map((value) => html`<option value=${value}>${value}</option>`)}
                </select>`,
            );
          })}
        </div>
      </div>
    </fieldset>
    ${choices('radio', 'tenure', 'Do you own or rent your home?', [
      ['own', 'Own', true],
      ['rent', 'Rent', true],
    ])}
    <div
      class="js-webform-states-hidden js-form-wrapper form-wrapper hidden"
      data-drupal-states='{"visible":{":input[name=tenure]":{"value":"rent"}}}'
    >
      ${item(
        'textfield',
        'landlord',
        html`<label for="edit-landlord" class="js-form-required form-required">Your landlord</label>
          <input
            type="text"
            id="edit-landlord"
            name="landlord"
            class="form-text required"
            required="required"
            aria-required="true"
          />`,
      )}
    </div>
    ${choices('checkbox', 'help', 'What do you need help with?', [
      ['food', 'Food', true],
      ['heating', 'Heating', false],
    ])}
    ${item(
      'select',
      'team',
      html`<label for="edit-team" class="js-form-required form-required">Team</label>
        <select
          data-drupal-selector="edit-team"
          id="edit-team"
          name="team"
          class="form-select required"
          required="required"
          aria-required="true"
        >
          <option value="" selected="selected">- Select -</option>
          <option value="housing">Housing</option>
          <option value="benefits">Benefits</option>
        </select>`,
    )}
    ${item(
      'textarea',
      'message',
      html`<label for="edit-message" class="js-form-required form-required">Message</label>
        <div class="form-textarea-wrapper">
          <textarea
            data-drupal-selector="edit-message"
            id="edit-message"
            name="message"
            rows="5"
            cols="60"
            class="form-textarea required"
            required="required"
            aria-required="true"
          ></textarea>
        </div>`,
    )}
    ${item(
      'managed-file',
      'proof',
      html`<label for="edit-proof-upload" class="js-form-required form-required">Proof of address</label>
        <div id="ajax-wrapper">
          <div id="edit-proof" class="js-form-managed-file form-managed-file">
            <input
              data-drupal-selector="edit-proof-upload"
              aria-describedby="edit-proof--description"
              accept=".jpg,.png,.pdf"
              type="file"
              id="edit-proof-upload"
              name="files[proof]"
              size="22"
              class="js-form-file form-file"
              required="required"
            />
            <input type="hidden" name="proof[fids]" />
          </div>
        </div>
        <div class="description">
          <div id="edit-proof--description" class="webform-element-description">One file only. Up to 2 MB.</div>
        </div>`,
    )}
    <input data-drupal-selector="form-abc" type="hidden" name="form_build_id" value="form-abc" />
    <input
      data-drupal-selector="edit-form-id"
      type="hidden"
      name="form_id"
      value="webform_submission_contact_add_form"
    />
    <div class="url-textfield js-form-wrapper form-wrapper hidden">
      ${item(
        'textfield',
        'url',
        html`<label for="edit-url">Leave this field blank</label>
          <input
            autocomplete="off"
            type="text"
            id="edit-url"
            name="url"
            value=""
            size="20"
            class="form-text"
            required
          />`,
      )}
    </div>
    <div data-drupal-selector="edit-actions" class="form-actions webform-actions js-form-wrapper form-wrapper">
      <input
        class="webform-button--submit button button--primary js-form-submit form-submit"
        data-drupal-selector="edit-actions-submit"
        type="submit"
        id="edit-actions-submit"
        name="op"
        value="Send message"
      />
    </div>
  </form>
`;
