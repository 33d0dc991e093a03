// A paragraph whose figures are chips: whole ones or none, and "/" puts one in. What is kept is the
// text of the textarea, with tokens; without this file it is written there.
import { typedNumerals } from "./typed.js";
import { Bold, Document, Editor, History, Node, Paragraph, Text } from "../django_prose_editor/editor.js";

const TOKEN = /\[\[[a-z][a-z0-9_.]*(?:\?[^[\]@]+)?(?:@[a-z0-9][a-z0-9_-]*)?\]\]/g;
const STRONG = /\*\*([^*]+)\*\*/;

for (const area of document.querySelectorAll("textarea[data-chips]")) edit(area);

function edit(area) {
  const form = area.form;
  const figures = new Map([...form.elements.figure.options].map((option) => [option.value, option.dataset]));
  const Chip = Node.create({
    name: "figure",
    group: "inline",
    inline: true,
    atom: true,
    selectable: true,
    addAttributes: () => ({ token: { default: "" } }),
    parseHTML: () => [{ tag: "span[data-token]", getAttrs: (chip) => ({ token: chip.dataset.token }) }],
    renderHTML: ({ node }) => {
      const known = figures.get(node.attrs.token);
      const shown = { class: "chip", "data-token": node.attrs.token, title: known?.what ?? node.attrs.token };
      return ["span", shown, known?.printed ?? node.attrs.token];
    },
    renderText: ({ node }) => node.attrs.token,
  });
  const place = document.createElement("div");
  place.className = "chips-editor";
  area.before(place);
  const label = document.getElementById(area.getAttribute("aria-labelledby") ?? `${area.id}-label`);
  const editor = new Editor({
    element: place,
    extensions: [Document.extend({ content: "paragraph" }), Paragraph, Text, Bold, History, Chip, typedNumerals(area, place, figures)],
    content: toDocument(area.value),
    injectCSS: false,
    editorProps: {
      attributes: {
        role: "textbox", "aria-multiline": "true", "aria-labelledby": label.id,
        "aria-describedby": area.getAttribute("aria-describedby"),
      },
      handleTextInput: (view, from, to, text) => {
        if (text !== "/" || !/^$|\s/.test(before(view, from))) return false;
        menu.open(view.coordsAtPos(from));
        return true;
      },
    },
    onUpdate: () => { area.value = toText(editor.getJSON()); },
  });
  const insert = (content) => { editor.view.focus(); editor.commands.insertContent(content); };
  const put = (token) => insert({ type: "figure", attrs: { token } });
  const menu = menuOf(place, area, figures, put, (typed) => insert({ type: "text", text: typed }));
  area.hidden = true;
  for (const hint of form.querySelectorAll("[data-hint]")) hint.hidden = hint.dataset.hint === "plain";
  label.addEventListener("click", () => editor.commands.focus());
  form.querySelector("button[value=insert]").addEventListener("click", (event) => {
    event.preventDefault();
    put(form.elements.figure.value);
  });
}

function before(view, position) {
  return view.state.doc.textBetween(Math.max(0, position - 1), position, "\n", "\ufffc");
}

function toDocument(text) {
  const content = [];
  let last = 0;
  for (const found of text.matchAll(TOKEN)) {
    content.push(...wordsOf(text.slice(last, found.index)), { type: "figure", attrs: { token: found[0] } });
    last = found.index + found[0].length;
  }
  content.push(...wordsOf(text.slice(last)));
  return { type: "doc", content: [{ type: "paragraph", content }] };
}

function wordsOf(text) {
  return text.split(STRONG).flatMap((piece, place) => {
    if (!piece) return [];
    return [{ type: "text", text: piece, ...(place % 2 ? { marks: [{ type: "bold" }] } : {}) }];
  });
}

function toText(page) {
  const paragraphs = page.content.map((paragraph) => (paragraph.content ?? []).map((piece) => {
    if (piece.type === "figure") return piece.attrs.token;
    return piece.marks?.length ? `**${piece.text}**` : piece.text;
  }).join(""));
  return paragraphs.join(" ");
}

function menuOf(place, area, figures, choose, leave) {
  const box = document.createElement("div");
  box.className = "chips-menu";
  box.hidden = true;
  const search = document.createElement("input");
  search.type = "search";
  search.setAttribute("role", "combobox");
  search.setAttribute("aria-expanded", "true");
  search.setAttribute("aria-controls", "chips-list");
  search.setAttribute("aria-label", area.form.querySelector("label[for=figure]").textContent);
  const list = document.createElement("ul");
  list.id = "chips-list";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", search.getAttribute("aria-label"));
  box.append(search, list);
  place.after(box);
  let at = 0;

  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const show = () => {
    const asked = plain(search.value);
    const found = [...figures].filter(([, told]) => plain(`${told.what} ${told.printed}`).includes(asked)).slice(0, 40);
    list.replaceChildren(...found.map(([token, told], n) => {
      const option = document.createElement("li");
      option.id = `chips-option-${n}`;
      option.setAttribute("role", "option");
      option.dataset.token = token;
      const value = document.createElement("b");
      value.textContent = told.printed;
      option.append(`${told.what} `, value);
      return option;
    }));
    mark(0);
  };
  const mark = (n) => {
    at = Math.max(0, Math.min(n, list.children.length - 1));
    for (const [place, option] of [...list.children].entries()) {
      option.setAttribute("aria-selected", String(place === at));
    }
    const chosen = list.children[at];
    if (chosen) { search.setAttribute("aria-activedescendant", chosen.id); chosen.scrollIntoView({ block: "nearest" }); }
    else search.removeAttribute("aria-activedescendant");
  };
  const close = () => { box.hidden = true; search.value = ""; };
  const take = (option) => { if (!option) return; close(); choose(option.dataset.token); };

  search.addEventListener("input", show);
  search.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown") mark(at + 1);
    else if (event.key === "ArrowUp") mark(at - 1);
    else if (event.key === "Enter") take(list.children[at]);
    else if (event.key === "Escape") { const typed = `/${search.value}`; close(); leave(typed); }
    else return;
    event.preventDefault();
  });
  search.addEventListener("blur", () => setTimeout(close, 200));
  list.addEventListener("mousedown", (event) => {
    event.preventDefault();
    take(event.target.closest("[role=option]"));
  });
  let wanted = 0;
  const withinPage = () => {
    const room = box.offsetParent.clientWidth - box.offsetWidth;
    box.style.left = `${Math.max(0, Math.min(wanted, room))}px`;
  };
  addEventListener("resize", () => { if (!box.hidden) { box.style.left = "0"; withinPage(); } });
  return {
    open(where) {
      box.hidden = false;
      const around = box.offsetParent.getBoundingClientRect();
      wanted = where.left - around.left;
      box.style.top = `${where.bottom - around.top + 4}px`;
      withinPage();
      show();
      search.focus();
    },
  };
}
