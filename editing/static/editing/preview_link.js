// The editor and its preview follow each other: a press on something in the preview leads to the field
// in which it is written, and the field that is being written is marked in the preview.
//
// A block is known by its id (data-edit-block in the preview, data-contentpath in the editor). Within
// it, and for everything outside of blocks, the words themselves tell: a field is looked for that
// holds them, so that no template needs to say where its words come from.

const LONG = 3; // letters; a shorter piece of a text may stand anywhere
const form = document.querySelector("[data-edit-form]");

const plain = (text) => (text ?? "").replace(/\s+/g, " ").trim();
/** The beginning of a picture's file name, which all its sizes share. */
const stem = (image) => new URL(image.src, document.baseURI).pathname.split("/").pop().split(".")[0];
/** A number as it is typed: "$1,250" is 1250.00 in its field. */
const amount = (text) => (/^[^\d]{0,3}[\d,]+(\.\d+)?$/.test(text) ? Number(text.replace(/[^\d.]/g, "")) : NaN);

/** The document in the preview; null where there is none yet, or it is another site's. */
function preview() {
  try {
    const page = document.getElementById("w-preview-iframe")?.contentDocument;
    return page?.body && page.URL !== "about:blank" ? page : null;
  } catch {
    return null;
  }
}

// --- The fields of the editor ---------------------------------------------------------------------

const CONTROLS = [
  "input:is([type=text], [type=url], [type=email], [type=number], [type=search], :not([type]))",
  "textarea",
  "select",
  ".public-DraftEditor-content",
  ".chooser",
].join();

/** What is written in a field: its words, each paragraph of them, and the picture chosen. */
function read(control) {
  if (control.matches(".public-DraftEditor-content")) {
    const parts = [...control.querySelectorAll("[data-block]")].map((block) => plain(block.textContent));
    return { control, parts, words: plain(parts.join(" ")) };
  }
  if (control.matches(".chooser")) {
    const image = control.querySelector("img");
    const words = plain(control.querySelector(".chooser__title")?.textContent);
    return { control, words, picture: image ? stem(image) : "" };
  }
  if (control.matches("select")) return { control, words: plain(control.selectedOptions[0]?.textContent) };
  const parts = control.value.split(/\n+/).map(plain);
  return { control, parts, words: plain(control.value) };
}

function fieldsIn(scope) {
  const controls = [...scope.querySelectorAll(CONTROLS)];
  return controls.filter((control) => !control.closest("template, .Draftail-ComboBox, [role=combobox]")).map(read);
}

const holds = (field, words) => field.words === words || field.parts?.includes(words);

/** How many elements of the same words stand before this one. */
function placeAmongAlike(element, words, top) {
  const alike = [...top.querySelectorAll(element.tagName)].filter((other) => plain(other.textContent) === words);
  return Math.max(0, alike.indexOf(element));
}

/** The field in which something of the preview is written; null if nothing tells. */
function fieldFor(target, scope, top) {
  const fields = fieldsIn(scope);
  const image = target.closest("img") ?? target.closest("picture")?.querySelector("img");
  if (image) {
    const chosen = fields.filter((field) => field.picture && field.picture === stem(image));
    if (chosen.length) return chosen[0];
  }
  for (let here = target; here && here !== top.parentElement; here = here.parentElement) {
    const words = plain(here.textContent);
    if (!words) continue;
    const same = fields.filter((field) => holds(field, words));
    const place = Math.min(placeAmongAlike(here, words, top), same.length - 1);
    if (same.length) return { ...same[place], shown: words };
    const number = amount(words);
    const priced = fields.find((field) => number && amount(field.words) === number);
    if (priced) return priced;
  }
  const words = plain(target.textContent);
  const around = words.length >= LONG && fields.find((field) => field.words.includes(words));
  return around ? { ...around, shown: around.parts?.find((part) => part.includes(words)) } : null;
}

// --- From the preview to the field ----------------------------------------------------------------

const blockOf = (id) => form.querySelector(`[data-contentpath="${CSS.escape(id)}"]`);

/** Open whatever hides an element: the tab, and panels that are folded up. */
function uncover(element) {
  const tab = element.closest('[role="tabpanel"]');
  if (tab?.hidden) document.querySelector(`[role="tab"][href="#${tab.id}"]`)?.click();
  for (let panel = element.closest(".w-panel"); panel; panel = panel.parentElement.closest(".w-panel")) {
    const toggle = panel.querySelector(":scope > .w-panel__header [data-panel-toggle]");
    if (toggle?.getAttribute("aria-expanded") === "false") toggle.click();
  }
}

const shown = async (element) => {
  for (let tries = 0; tries < 40 && !element.checkVisibility(); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
};

/** Put the caret behind the paragraph that was pressed. */
function placeCaret(editor, words) {
  const block = [...editor.querySelectorAll("[data-block]")].find((one) => plain(one.textContent) === words);
  if (!block) return;
  block.scrollIntoView({ block: "center" });
  getSelection().selectAllChildren(block);
  getSelection().collapseToEnd();
}

async function lead({ control, shown: words }) {
  uncover(control);
  await shown(control);
  control.scrollIntoView({ block: "center" });
  const focused = control.matches(".chooser")
    ? [...control.querySelectorAll("button, a")].find((button) => button.checkVisibility())
    : control;
  focused?.focus({ preventScroll: true });
  if (control.matches(".public-DraftEditor-content") && words) placeCaret(control, words);
}

/** Lead to the field of an element in the preview, or to its block where no field can be told. */
function leadFrom(target) {
  const region = target.closest("[data-edit-block]");
  const block = region && blockOf(region.dataset.editBlock);
  if (block) {
    const field = fieldFor(target, block, region) ?? fieldsIn(block)[0];
    if (field) return lead(field);
    uncover(block);
    return lead({ control: block.querySelector("button") });
  }
  const field = fieldFor(target, form, target.ownerDocument.body);
  return field && lead(field);
}

// --- From the field to the preview ----------------------------------------------------------------

/** The element of the preview that shows what is written in a field. */
function elementFor(control) {
  const page = preview();
  let scope = null;
  let region = null;
  const PATH = "[data-contentpath]";
  for (let path = control.closest(PATH); path && !region; path = path.parentElement.closest(PATH)) {
    region = page.querySelector(`[data-edit-block="${CSS.escape(path.dataset.contentpath)}"]`);
    scope = path;
  }
  const whole = region ?? page.body;
  const field = read(control);
  if (field.picture) return [...whole.querySelectorAll("img")].find((image) => stem(image) === field.picture) ?? region;
  const caret = getSelection().anchorNode?.parentElement?.closest("[data-block]");
  const words = caret && control.contains(caret) ? plain(caret.textContent) : field.words;
  if (!words) return region;
  const before = fieldsIn(region ? scope : form).filter((other) => holds(other, words));
  const place = Math.max(0, before.findIndex((other) => other.control === control));
  const alike = [...whole.querySelectorAll("*")].filter((element) => plain(element.textContent) === words);
  const innermost = alike.filter((element) => !alike.some((other) => other !== element && element.contains(other)));
  // A title stands in the menu and among the crumbs too, and is largest where it is the title.
  const size = (element) => parseFloat(page.defaultView.getComputedStyle(element).fontSize);
  const largest = Math.max(...innermost.map(size));
  const told = innermost.filter((element) => size(element) === largest);
  return told[Math.min(place, told.length - 1)] ?? region;
}

function follow(control) {
  const page = preview();
  if (!page) return;
  for (const marked of page.querySelectorAll("[data-edit-here]")) marked.removeAttribute("data-edit-here");
  const element = control && elementFor(control);
  if (!element) return;
  element.setAttribute("data-edit-here", "");
  const { top, bottom } = element.getBoundingClientRect();
  const view = page.defaultView;
  // Not scrollIntoView(): that would scroll the editor too.
  if (top < 0 || bottom > view.innerHeight) view.scrollTo({ top: view.scrollY + top - view.innerHeight / 3 });
}

let current = null;

form?.addEventListener("focusin", ({ target }) => {
  const control = target.closest(CONTROLS);
  if (!control) return;
  current = control;
  follow(control);
});

// --- What the preview shows of it -----------------------------------------------------------------

const LOOK = `
  [data-edit-here] { outline: 3px solid #007d7e !important; outline-offset: 4px; }
  [data-edit-block]:focus-visible { outline: 3px dashed #007d7e !important; outline-offset: 4px; }
  .edit-frame { position: absolute; z-index: 2147483646; pointer-events: none; outline: 2px dashed #007d7e; outline-offset: 4px; }
  .edit-frame[hidden] { display: none; }
  .edit-frame__name { position: absolute; inset-block-end: 100%; inset-inline-start: -6px; padding: 2px 8px; background: #007d7e; color: #fff; font: 600 14px/1.5 system-ui, sans-serif; }
  .edit-frame__add { position: absolute; inset-inline-start: 50%; inline-size: 32px; block-size: 32px; margin: -16px; padding: 0; border: 0; border-radius: 50%; background: #007d7e; color: #fff; font: 700 20px/32px system-ui, sans-serif; text-align: center; pointer-events: auto; cursor: pointer; }
  .edit-frame__add[data-where="before"] { inset-block-start: -4px; }
  .edit-frame__add[data-where="after"] { inset-block-start: calc(100% + 4px); }
`;

/** A frame that stands around the block under the mouse, with its name, and buttons to add another. */
function makeFrame(page) {
  const frame = page.createElement("div");
  frame.className = "edit-frame";
  frame.hidden = true;
  const name = page.createElement("span");
  name.className = "edit-frame__name";
  frame.append(name);
  for (const [where, label] of [["before", "Add a block above"], ["after", "Add a block below"]]) {
    const button = page.createElement("button");
    Object.assign(button, { type: "button", className: "edit-frame__add", textContent: "+", title: label });
    button.tabIndex = -1; // the key + does the same
    button.setAttribute("aria-label", label);
    button.dataset.where = where;
    frame.append(button);
  }
  page.body.append(frame);
  return frame;
}

const nameOf = (block) => plain(block.querySelector(".c-sf-block__type")?.textContent);

function surround(frame, region) {
  const block = region && blockOf(region.dataset.editBlock);
  frame.hidden = !block;
  if (!block) return;
  const { left, top, width, height } = region.getBoundingClientRect();
  const { scrollX, scrollY } = region.ownerDocument.defaultView;
  const place = { left: left + scrollX, top: top + scrollY, width, height };
  for (const [side, pixels] of Object.entries(place)) frame.style[side] = `${pixels}px`;
  frame.firstElementChild.textContent = nameOf(block);
  frame.dataset.of = region.dataset.editBlock;
}

/** Open the editor's own list of blocks, above or below a block. */
async function addBeside(id, where) {
  const block = blockOf(id);
  const beside = where === "before" ? block.previousElementSibling : block.nextElementSibling;
  const button = beside?.querySelector(".c-sf-add-button");
  if (!button) return;
  uncover(block);
  await shown(button);
  button.scrollIntoView({ block: "center" });
  button.click();
}

function prepare() {
  const page = preview();
  if (!page || page.querySelector(".edit-frame")) return;
  const sheet = new page.defaultView.CSSStyleSheet();
  sheet.replaceSync(LOOK);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  const frame = makeFrame(page);
  for (const region of page.querySelectorAll("[data-edit-block]")) region.tabIndex = 0;

  page.addEventListener("mouseover", ({ target }) => {
    if (!frame.contains(target)) surround(frame, target.closest("[data-edit-block]"));
  });
  page.documentElement.addEventListener("mouseleave", () => surround(frame, null));
  page.addEventListener("focusin", ({ target }) => {
    if (!frame.contains(target)) surround(frame, target.closest("[data-edit-block]"));
  });
  page.addEventListener(
    "click",
    (event) => {
      const add = event.target.closest(".edit-frame__add");
      if (add) return addBeside(frame.dataset.of, add.dataset.where);
      if (event.ctrlKey || event.metaKey) return; // follows links, as everywhere
      if (event.target.closest("a, button")) event.preventDefault();
      leadFrom(event.target);
    },
    { capture: true },
  );
  page.addEventListener("keydown", (event) => {
    if (!event.target.matches("[data-edit-block]")) return;
    if (event.key === "Enter") leadFrom(event.target);
    else if (event.key === "+") addBeside(event.target.dataset.editBlock, "after");
    else return;
    event.preventDefault();
  });
  if (current?.isConnected) follow(current);
}

if (form) {
  document.addEventListener("w-preview:loaded", prepare);
  prepare();
  // From the field to its place in the preview and, by Enter, back.
  form.addEventListener("keydown", (event) => {
    if (!(event.altKey && event.shiftKey && event.code === "KeyV") || !current) return;
    const element = elementFor(current)?.closest("[data-edit-block]");
    if (!element) return;
    event.preventDefault();
    document.getElementById("w-preview-iframe").focus();
    element.focus();
  });
}
