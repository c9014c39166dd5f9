/*
 * Tells whether a file is an issued decision without sending it anywhere: the browser computes its
 * SHA-256 and asks for the page that says what it is. Without this script, or outside a secure
 * context, the same form sends the file.
 */
document.querySelectorAll("form[data-compare]").forEach((form) => {
  if (!globalThis.crypto?.subtle) return;
  const input = form.querySelector("input[type=file]");
  const button = form.querySelector("button");
  const said = document.createElement("p");
  said.setAttribute("role", "status");
  form.append(said);

  const hex = async (bytes) =>
    [...new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))]
      .map((byte) => byte.toString(16).padStart(2, "0"))
      .join("");

  form.addEventListener("submit", async (event) => {
    const file = input.files[0];
    if (!file) return;
    event.preventDefault();
    button.disabled = true;
    said.textContent = form.dataset.comparing;
    try {
      const bytes = await file.arrayBuffer();
      const asked = new URLSearchParams({ file: await hex(bytes) });
      // An update that was added after the signature leaves the issued bytes at the beginning.
      const size = Number(form.dataset.size);
      if (size > 0 && file.size > size) asked.set("start", await hex(bytes.slice(0, size)));
      location.assign(`${form.action}?${asked}`);
    } catch {
      said.textContent = form.dataset.failed;
      button.disabled = false;
      input.focus();
    }
  });

  form.addEventListener("dragover", (event) => event.preventDefault());
  form.addEventListener("drop", (event) => {
    event.preventDefault();
    if (event.dataTransfer.files.length === 0) return;
    input.files = event.dataTransfer.files;
    form.requestSubmit();
  });
});
