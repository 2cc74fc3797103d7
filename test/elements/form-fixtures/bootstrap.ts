import { html } from 'lit';

/** The few rules of its style sheet on which the place of an error depends. */
export const bootstrapStyles = `
  .form-label { display: inline-block; margin-bottom: .5rem; }
  .form-control, .form-select { display: block; box-sizing: border-box; width: 100%; min-height: 44px; font: inherit; border: 1px solid #6c757d; }
  .mb-3 { margin-bottom: 1rem; }
  .row { display: flex; flex-wrap: wrap; } .col-sm-4 { flex: 0 0 auto; width: 33%; } .col-sm-8 { flex: 0 0 auto; width: 66%; }
  .input-group { display: flex; flex-wrap: wrap; align-items: stretch; width: 100%; }
  .input-group > .form-control { flex: 1 1 auto; width: 1%; }
  .input-group-text { display: flex; align-items: center; padding: .375rem .75rem; border: 1px solid #6c757d; }
  .form-check { display: block; min-height: 1.5rem; padding: 10px 0 10px 1.5em; }
  .form-check-input { float: left; width: 1.5em; height: 1.5em; margin-left: -1.5em; }
  .form-floating { position: relative; } .form-floating > label { position: absolute; top: 0; left: 0; padding: 1rem .75rem; }
  .form-floating > .form-control { height: 4rem; padding-top: 2rem; }
  .form-text { font-size: .875em; color: #4a4f54; }
  .visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .btn { min-height: 44px; padding: .375rem .75rem; border: 1px solid #212529; background: #fff; color: #212529; font: inherit; }
`;

/** A form as the documentation of Bootstrap 5 writes it: radios without a fieldset, a floating label, groups in a line, help under the box. */
export const bootstrapForm = (action = '/form-sink') => html`
  <form class="needs-validation" action=${action} method="post">
    <div class="mb-3">
      <label for="inputName" class="form-label">Your name <span class="text-danger">*</span></label>
      <input type="text" class="form-control" id="inputName" name="name" autocomplete="name" required />
    </div>
    <div class="mb-3">
      <label for="inputEmail" class="form-label">Email address (required)</label>
      <input
        type="email"
        class="form-control"
        id="inputEmail"
        name="action"
        autocomplete="email"
        aria-describedby="emailHelp"
        required
      />
      <div id="emailHelp" class="form-text">We'll never share your email with anyone else.</div>
    </div>
    <div class="row mb-3">
      <label for="inputPhone" class="col-sm-4 col-form-label">Phone</label>
      <div class="col-sm-8">
        <input type="tel" class="form-control" id="inputPhone" name="phone" autocomplete="tel" required />
      </div>
    </div>
    <div class="mb-3">
      <label for="amount" class="form-label">Amount in pounds</label>
      <div class="input-group">
        <span class="input-group-text" id="amount-sign" aria-hidden="true">£</span>
        <input
          type="number"
          class="form-control"
          id="amount"
          name="amount"
          min="1"
          max="500"
          aria-describedby="amount-sign"
          required
        />
      </div>
    </div>
    <div class="form-floating mb-3">
      <input type="text" class="form-control" id="floatingTown" name="town" placeholder="Town" required />
      <label for="floatingTown">Town or city</label>
    </div>
    <div class="mb-3">
      <label for="when" class="form-label">When did it happen?</label>
      <input type="date" class="form-control" id="when" name="when" required />
    </div>
    <div class="mb-3">
      <p>How often does it happen?</p>
      <div class="form-check">
        <input class="form-check-input" type="radio" name="often" id="often1" value="once" required />
        <label class="form-check-label" for="often1">Once</label>
      </div>
      <div class="form-check">
        <input class="form-check-input" type="radio" name="often" id="often2" value="weekly" required />
        <label class="form-check-label" for="often2">Every week</label>
      </div>
    </div>
    <div class="mb-3">
      <label for="area" class="form-label">Area</label>
      <select class="form-select" id="area" name="area" required>
        <option selected disabled value="">Choose…</option>
        <option value="1">Thornby</option>
        <option value="2">Saltmere</option>
      </select>
    </div>
    <div class="mb-3">
      <label for="story" class="form-label">What happened?</label>
      <textarea class="form-control" id="story" name="story" rows="3" maxlength="500" required></textarea>
    </div>
    <div class="mb-3">
      <label for="formFile" class="form-label">A photo of it</label>
      <input class="form-control" type="file" id="formFile" name="photo" accept=".jpg,.png" required />
    </div>
    <div class="mb-3 form-check">
      <input type="checkbox" class="form-check-input" id="terms" name="terms" value="yes" required />
      <label class="form-check-label" for="terms">I agree to the terms</label>
    </div>
    <button type="submit" class="btn btn-primary">Submit</button>
  </form>
`;
