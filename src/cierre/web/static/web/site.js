// What pages do beyond plain forms; without this file all of them work, with a click more.
"use strict";

document.documentElement.classList.add("scripted");

document.addEventListener("change", (event) => {
  const changed = event.target;
  if (changed.matches("[data-submits]")) changed.form.requestSubmit();
  if (changed.matches("[data-goes]")) {
    const form = changed.form;
    const part = (name) => encodeURIComponent(form.elements[name].value);
    const keeps = form.dataset.keeps ?? "";
    location.assign(`${form.dataset.where}/${part("period")}/${part("scope")}${keeps}`);
  }
  if (changed.matches("input[type=file]")) showChosen(changed);
  if (changed.matches("#office")) showNew(changed);
});

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method !== "post" || form.hasAttribute("hx-post")) return;
  if (form.dataset.sent) { event.preventDefault(); return; }
  form.dataset.sent = "1";
  form.setAttribute("aria-busy", "true");
});

addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sent]")) {
    delete form.dataset.sent;
    form.removeAttribute("aria-busy");
  }
});

for (const drop of document.querySelectorAll("[data-drop]")) {
  const input = drop.querySelector("input[type=file]");
  for (const kind of ["dragenter", "dragover"]) {
    drop.addEventListener(kind, (event) => { event.preventDefault(); drop.classList.add("over"); });
  }
  for (const kind of ["dragleave", "drop"]) {
    drop.addEventListener(kind, () => drop.classList.remove("over"));
  }
  drop.addEventListener("drop", (event) => {
    event.preventDefault();
    input.files = event.dataTransfer.files;
    showChosen(input);
  });
}

function showChosen(input) {
  const list = input.closest("[data-drop]")?.querySelector(".chosen");
  if (!list) return;
  list.replaceChildren(...[...input.files].map((file) => {
    const entry = document.createElement("li");
    entry.textContent = file.name;
    return entry;
  }));
}

function showNew(select) {
  for (const each of document.querySelectorAll("[data-new]")) each.hidden = select.value !== "";
}

const office = document.querySelector("#office");
if (office) showNew(office);

for (const back of document.querySelectorAll("[data-back]")) {
  if (history.length > 1) {
    back.addEventListener("click", (event) => { event.preventDefault(); history.back(); });
  }
}
