/* Shows how far an upload is. Without this script the same form does the same thing. */
document.querySelectorAll("form[data-upload]").forEach((form) => {
  form.addEventListener("submit", (event) => {
    const file = form.querySelector("input[type=file]");
    if (!file || file.files.length === 0) return;
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

    const request = new XMLHttpRequest();
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
    request.addEventListener("load", () => {
      if (request.status >= 400) return stop();
      said.textContent = uploaded;
      // Where the answer led; a store of another origin hides it, so the form names its own way on.
      const next = form.querySelector("[name=success_action_redirect]")?.value;
      location.assign(next ?? request.responseURL);
    });
    request.addEventListener("error", stop);
    request.addEventListener("timeout", stop);
    request.timeout = 600000;
    request.open("POST", form.action);
    request.send(new FormData(form));
  });
});
