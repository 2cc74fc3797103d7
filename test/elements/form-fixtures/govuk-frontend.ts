import { html } from 'lit';

/** The few rules of its style sheet on which the place of an error depends: what stands in a line, and what has no letters of its own. */
export const govukStyles = `
  .govuk-label, .govuk-fieldset__legend { display: table; font-weight: 700; }
  .govuk-fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
  .govuk-form-group { margin-bottom: 30px; }
  .govuk-hint { color: #484949; }
  .govuk-input, .govuk-textarea, .govuk-select { box-sizing: border-box; width: 100%; max-width: 100%; height: 40px; border: 2px solid #0b0c0c; font: inherit; }
  .govuk-input--width-2 { width: 3em; } .govuk-input--width-4 { width: 5em; } .govuk-input--width-5 { width: 6em; }
  .govuk-input__wrapper { display: flex; }
  .govuk-input__prefix { flex: 0 0 auto; min-width: 40px; border: 2px solid #0b0c0c; text-align: center; }
  .govuk-date-input { font-size: 0; }
  .govuk-date-input__item { display: inline-block; margin-right: 20px; font-size: 19px; }
  .govuk-radios__item, .govuk-checkboxes__item { display: flex; position: relative; min-height: 44px; align-items: center; }
  .govuk-radios__input, .govuk-checkboxes__input { width: 44px; height: 44px; margin: 0; opacity: 0; position: absolute; }
  .govuk-radios__label, .govuk-checkboxes__label { margin-left: 44px; padding: 7px 15px; }
  .govuk-radios__conditional--hidden { display: none; }
  .govuk-visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .govuk-button { min-height: 44px; padding: 8px 10px; border: 2px solid #0b0c0c; background: #fff; color: #0b0c0c; font: inherit; }
`;

/** A form as GOV.UK Frontend 5 renders it, with every kind of question that it has. */
export const govukForm = (action = '/form-sink') => html`
  <form action=${action} method="post">
    <input type="hidden" name="_csrf" value="t0ken" />
    <div class="govuk-form-group">
      <label class="govuk-label" for="full-name">Full name</label>
      <input
        class="govuk-input"
        id="full-name"
        name="fullName"
        type="text"
        spellcheck="false"
        autocomplete="name"
        required
      />
    </div>
    <div class="govuk-form-group">
      <label class="govuk-label" for="email">Email address</label>
      <div id="email-hint" class="govuk-hint">We only use this to answer you</div>
      <input
        class="govuk-input"
        id="email"
        name="email"
        type="email"
        spellcheck="false"
        aria-describedby="email-hint"
        autocomplete="email"
        required
      />
    </div>
    <div class="govuk-form-group">
      <label class="govuk-label" for="postcode">Postcode</label>
      <input
        class="govuk-input govuk-input--width-10"
        id="postcode"
        name="postcode"
        type="text"
        autocomplete="postal-code"
        required
      />
    </div>
    <div class="govuk-form-group">
      <fieldset class="govuk-fieldset" role="group" aria-describedby="dob-hint">
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--l">
          <h2 class="govuk-fieldset__heading">What is your date of birth?</h2>
        </legend>
        <div id="dob-hint" class="govuk-hint">For example, 31 3 1980</div>
        <div class="govuk-date-input" id="dob">
          ${['Day', 'Month', 'Year'].map(
            (part) => html`
              <div class="govuk-date-input__item">
                <div class="govuk-form-group">
                  <label class="govuk-label govuk-date-input__label" for="dob-${part.toLowerCase()}">${part}</label>
                  <input
                    class="govuk-input govuk-date-input__input govuk-input--width-${part === 'Year' ? 4 : 2}"
                    id="dob-${part.toLowerCase()}"
                    name="dob-${part.toLowerCase()}"
                    type="text"
                    inputmode="numeric"
                    autocomplete="bday-${part.toLowerCase()}"
                    required
                  />
                </div>
              </div>
            `,
          )}
        </div>
      </fieldset>
    </div>
    <div class="govuk-form-group">
      <fieldset class="govuk-fieldset" aria-describedby="contact-hint">
        <legend class="govuk-fieldset__legend">How would you prefer to be contacted?</legend>
        <div id="contact-hint" class="govuk-hint">Select one option</div>
        <div class="govuk-radios" data-module="govuk-radios">
          <div class="govuk-radios__item">
            <input
              class="govuk-radios__input"
              id="contact"
              name="contact"
              type="radio"
              value="email"
              data-aria-controls="conditional-contact"
              required
            />
            <label class="govuk-label govuk-radios__label" for="contact">Email</label>
          </div>
          <div class="govuk-radios__conditional govuk-radios__conditional--hidden" id="conditional-contact">
            <div class="govuk-form-group">
              <label class="govuk-label" for="contact-by-email">Other email address</label>
              <input
                class="govuk-input govuk-!-width-one-third"
                id="contact-by-email"
                name="contactByEmail"
                type="email"
                autocomplete="email"
                required
              />
            </div>
          </div>
          <div class="govuk-radios__item">
            <input class="govuk-radios__input" id="contact-2" name="contact" type="radio" value="text" />
            <label class="govuk-label govuk-radios__label" for="contact-2">Text message</label>
          </div>
        </div>
      </fieldset>
    </div>
    <div class="govuk-form-group">
      <fieldset class="govuk-fieldset" aria-describedby="waste-hint">
        <legend class="govuk-fieldset__legend">Which waste do you want us to collect?</legend>
        <div id="waste-hint" class="govuk-hint">Select all that apply</div>
        <div class="govuk-checkboxes" data-module="govuk-checkboxes">
          <div class="govuk-checkboxes__item">
            <input
              class="govuk-checkboxes__input"
              id="waste"
              name="waste"
              type="checkbox"
              value="garden"
              aria-describedby="waste-item-hint"
              required
            />
            <label class="govuk-label govuk-checkboxes__label" for="waste">Garden waste</label>
            <div id="waste-item-hint" class="govuk-hint govuk-checkboxes__hint">Leaves and branches</div>
          </div>
          <div class="govuk-checkboxes__item">
            <input class="govuk-checkboxes__input" id="waste-2" name="waste" type="checkbox" value="sofa" />
            <label class="govuk-label govuk-checkboxes__label" for="waste-2">A sofa</label>
          </div>
        </div>
      </fieldset>
    </div>
    <div class="govuk-form-group">
      <label class="govuk-label" for="cost">What is the cost, in pounds?</label>
      <div class="govuk-input__wrapper">
        <div class="govuk-input__prefix" aria-hidden="true">£</div>
        <input class="govuk-input govuk-input--width-5" id="cost" name="cost" type="text" required />
      </div>
    </div>
    <div class="govuk-form-group">
      <label class="govuk-label" for="area">Which part of the district is it in?</label>
      <select class="govuk-select" id="area" name="area" required>
        <option value="">Choose a place</option>
        <option value="thornby">Thornby</option>
        <option value="saltmere">Saltmere</option>
      </select>
    </div>
    <div class="govuk-form-group govuk-character-count" data-module="govuk-character-count" data-maxlength="200">
      <label class="govuk-label" for="more-detail">Can you give more detail?</label>
      <textarea
        class="govuk-textarea govuk-js-character-count"
        id="more-detail"
        name="moreDetail"
        rows="5"
        aria-describedby="more-detail-info"
        required
      ></textarea>
      <div id="more-detail-info" class="govuk-hint govuk-character-count__message">
        You can enter up to 200 characters
      </div>
    </div>
    <div class="govuk-form-group">
      <label class="govuk-label" for="photo">Upload a photo</label>
      <input class="govuk-file-upload" id="photo" name="photo" type="file" accept="image/*,.pdf" required />
    </div>
    <button type="submit" class="govuk-button" data-module="govuk-button" name="go" value="send">Send</button>
  </form>
`;
