/* Read as text and run inside a page that is tested; see faults-of.ts. */
globalThis.headFaults = () => {
  const { documentElement, title } = document;
  const headings = document.querySelectorAll("h1").length;
  return [
    ...(/^(vi|en)$/.test(documentElement.lang) ? [] : ["no language"]),
    ...(title.trim() === "" ? ["no title"] : []),
    ...(headings === 1 ? [] : [`${headings} first headings`]),
  ];
};

/** Things that reach over the edge, and targets that a thumb of 44 pixels misses. */
globalThis.layoutFaults = () => {
  const tall = 43;
  const root = document.documentElement;
  const faults = [];
  if (root.scrollWidth > root.clientWidth) {
    const over = [...document.querySelectorAll("body *")]
      .filter((one) => one.getBoundingClientRect().right > root.clientWidth + 1)
      .map((one) => `${one.tagName.toLowerCase()}.${one.className}`);
    faults.push(`wider than the window: ${over.slice(0, 3).join(", ")}`);
  }
  /** A link inside a sentence is as high as its line. */
  const isInText = (one) =>
    one.tagName === "A" &&
    getComputedStyle(one).display === "inline" &&
    [...(one.parentElement?.childNodes ?? [])].some(
      (node) => node !== one && (node.textContent ?? "").trim() !== "" && node.nodeName === "#text",
    );
  const main = document.querySelector("main");
  const edge = main.getBoundingClientRect().right - parseFloat(getComputedStyle(main).paddingRight);
  const beyond = [...main.querySelectorAll("*")].filter(
    (one) =>
      one.checkVisibility() &&
      one.getBoundingClientRect().right > edge + 1 &&
      one.getBoundingClientRect().width > 1 &&
      one.closest(".scroll") === null,
  );
  if (beyond.length > 0) {
    const names = beyond.map((one) => `${one.tagName.toLowerCase()}.${one.getAttribute("class")}`);
    faults.push(`reaches past the edge of the text: ${[...new Set(names)].slice(0, 3).join(", ")}`);
  }
  const targets = document.querySelectorAll(
    "a[href], button, summary, select, textarea, input:not([type=hidden])",
  );
  for (const target of targets) {
    target.scrollIntoView({ block: "center" });
    const box = target.getBoundingClientRect();
    const hidden = box.width <= 1 || box.height <= 1 || !target.checkVisibility();
    if (hidden || target.matches(".skip") || isInText(target)) continue;
    const labels = target instanceof HTMLInputElement ? [...(target.labels ?? [])] : [];
    const line = target.getClientRects()[0] ?? box;
    const x = line.left + Math.min(line.width / 2, 200);
    const middle = line.top + line.height / 2;
    const hits = (y) => {
      const found = document.elementFromPoint(x, y);
      return [target, ...labels].some((one) => one === found || one.contains(found));
    };
    let [top, bottom] = [middle, middle];
    while (middle - top < 44 && hits(top - 1)) top -= 1;
    while (bottom - middle < 44 && hits(bottom + 1)) bottom += 1;
    if (bottom - top < tall) {
      const words = (target.textContent || target.id).trim().slice(0, 40);
      faults.push(`${target.tagName.toLowerCase()} “${words}” is ${bottom - top} px high`);
    }
  }
  scrollTo(0, 0);
  return faults;
};

/* A dark page differs from the light one in its colours only. */
globalThis.axeFaults = async (only) => {
  const { violations } = await globalThis.axe.run(only === undefined ? {} : { runOnly: [only] });
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join("; ")}`,
  );
};
