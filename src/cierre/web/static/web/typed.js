// Numerals typed by hand in the editor: each is marked where it stands, with the figures that are printed
// like it. What is found is what report/typed_numbers.py finds; the same are named below the text.
import { Extension, pm } from "../django_prose_editor/editor.js";

const NUMERAL = /(?<![\p{L}\p{N}_\-–/])\d(?:[\d.,\u00a0\u202f]*\d)?(?![\p{L}\p{N}_/])/gu;
const MOST = 3;

export const numeralsOf = (text) => [...text.matchAll(NUMERAL)].map((found) => found[0]);

// `printed` are pairs of a token and what is printed for it, `drafted` numerals that are nobody's typing.
export function typedIn(text, printed, drafted) {
  const said = text.replace(/[\u00a0\u202f\u2009]/g, " ");
  const found = [];
  let end = 0;
  for (const { 0: numeral, index } of text.matchAll(NUMERAL)) {
    if (index < end || drafted.has(numeral)) continue;
    const rest = said.slice(index);
    const begins = printed.filter(([, each]) => each.length >= numeral.length && rest.startsWith(each)
      && !/^[\p{L}\p{N}_]/u.test(rest.slice(each.length)));
    const longest = Math.max(0, ...begins.map(([, each]) => each.length));
    const alike = longest ? begins.filter(([, each]) => each.length === longest)
      : printed.filter(([, each]) => numeralsOf(each).join() === numeral);
    end = index + (longest || numeral.length);
    found.push({ from: index, to: end, tokens: alike.slice(0, MOST).map(([token]) => token) });
  }
  return found;
}

// The mark of each numeral, and below the text the one that the caret is at with what may replace it:
// a click, or Alt and Enter for the first. Without a figure it is only marked.
export function typedNumerals(area, place, figures) {
  const { Plugin } = pm.state;
  const { Decoration, DecorationSet } = pm.view;
  const plain = (text) => text.replace(/[\u00a0\u202f\u2009]/g, " ");
  const printed = [...figures].map(([token, told]) => [token, plain(told.printed)]);
  const drafted = new Set(numeralsOf(area.dataset.drafted ?? ""));
  const offer = document.createElement("div");
  offer.className = "chips-offer small-buttons";
  offer.setAttribute("role", "status");
  offer.hidden = true;
  place.after(offer);

  const numeralsIn = (doc) => {
    const found = [];
    doc.descendants((node, at) => {
      if (!node.isText) return;
      for (const each of typedIn(node.text, printed, drafted)) {
        found.push({ ...each, from: at + each.from, to: at + each.to });
      }
    });
    return found;
  };
  const here = (state) => numeralsIn(state.doc).find(({ from, to }) => from <= state.selection.from && state.selection.to <= to);
  const put = (view, { from, to }, token) => {
    const chip = view.state.schema.nodes.figure.create({ token });
    view.dispatch(view.state.tr.replaceWith(from, to, chip));
    view.focus();
  };
  const show = (view) => {
    const typed = here(view.state);
    offer.hidden = !typed?.tokens.length;
    if (offer.hidden) return offer.replaceChildren();
    const numeral = document.createElement("strong");
    numeral.textContent = view.state.doc.textBetween(typed.from, typed.to);
    const buttons = typed.tokens.map((token) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "small";
      button.textContent = area.dataset.put.replace("%", figures.get(token).what);
      button.addEventListener("mousedown", (event) => event.preventDefault());
      button.addEventListener("click", () => put(view, typed, token));
      return button;
    });
    const keys = document.createElement("span");
    keys.className = "hint";
    keys.textContent = area.dataset.keys;
    offer.replaceChildren(numeral, ...buttons, keys);
  };

  return Extension.create({
    name: "typedNumerals",
    addKeyboardShortcuts: () => ({
      "Alt-Enter": ({ editor }) => {
        const typed = here(editor.state);
        if (!typed?.tokens.length) return false;
        put(editor.view, typed, typed.tokens[0]);
        return true;
      },
    }),
    addProseMirrorPlugins: () => [new Plugin({
      props: {
        decorations: (state) => DecorationSet.create(state.doc, numeralsIn(state.doc).map(({ from, to, tokens }) => {
          const first = figures.get(tokens[0]);
          return Decoration.inline(from, to, {
            class: first ? "by-hand known" : "by-hand",
            title: first ? area.dataset.put.replace("%", first.what) : area.dataset.typed,
          });
        })),
      },
      view: (view) => { show(view); return { update: show }; },
    })],
  });
}
