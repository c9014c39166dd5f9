/* Shows how far an upload is. Without this script the same form does the same thing. */
document.querySelectorAll("form[data-upload]").forEach((form) => {
  form.addEventListener("submit", (event) => {
    const file = form.querySelector("input[type=file]")?.files[0];
    if (!file) return;
    event.preventDefault();
    const { uploading, uploaded, failed } = form.dataset;
    const button = form.querySelector("button");
    const bar = form.querySelector("progress") ?? document.createElement("progress");
    const said = form.querySelector("[role=status]") ?? document.createElement("p");
    said.setAttribute("role", "status");
    bar.max = 100;
    bar.value = 0;
    bar.setAttribute("aria-label", uploading);
    form.append(bar, said);
    said.textContent = uploading;
    button.disabled = true;

    const fields = new FormData(form);
    // The store keeps the name only as ASCII; a form without a script cannot say it at all.
    if (fields.has("x-amz-meta-name"))
      fields.set("x-amz-meta-name", encodeURIComponent(file.name.slice(-150).toWellFormed()));
    // A script may not read a page of ours through the redirect of another origin, so it asks the
    // store for a plain answer and goes there itself.
    const next = fields.get("success_action_redirect");
    if (next) fields.set("success_action_redirect", "");

    const request = new XMLHttpRequest();
    const goOn = () => {
      said.textContent = uploaded;
      location.assign(next ?? request.responseURL);
    };
    const stop = () => {
      bar.remove();
      said.textContent = failed;
      button.disabled = false;
      button.focus();
    };
    request.upload.addEventListener("progress", ({ lengthComputable, loaded, total }) => {
      if (!lengthComputable) return;
      const percent = Math.floor((100 * loaded) / total);
      // A screen reader hears every quarter, not every packet.
      if (Math.floor(percent / 25) > Math.floor(bar.value / 25))
        said.textContent = `${uploading} ${percent} %`;
      bar.value = percent;
    });
    request.addEventListener("load", () => (request.status < 400 ? goOn() : stop()));
    request.addEventListener("error", stop);
    request.addEventListener("timeout", stop);
    request.timeout = 600000;
    request.open("POST", form.action);
    request.send(fields);
  });
});
