import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { chromium, type Browser } from "playwright-core";

/** Where the browser is unpacked, once for each version of the packages. */
const unpacked = join(import.meta.dirname, "../../node_modules/.cache/chromium-153");
const installed = "/usr/bin/chromium";

/**
 * Starts a real Chromium: the machine's own, or the one inside the npm package with the libraries
 * and fonts that travel with it, so that nothing else need be installed.
 */
export const aBrowser = async (): Promise<Browser> => {
  const own = existsSync(installed);
  if (!own && !existsSync(unpacked)) await unpack();
  // The package's own arguments would switch off what is tested here, cross-origin rules among
  // them, and its `--single-process` hangs.
  return chromium.launch({
    executablePath: own ? installed : join(unpacked, "chromium"),
    args: ["--no-sandbox", "--no-zygote", "--disable-gpu", "--font-render-hinting=none"],
    env: {
      ...definedOf(process.env),
      ...(!own && {
        FONTCONFIG_PATH: join(unpacked, "fonts"),
        LD_LIBRARY_PATH: join(unpacked, "al2023/lib"),
      }),
    },
  });
};

/** The package's own list names folders of other machines only. */
const fonts = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(unpacked, "fonts")}</dir>
  <cachedir>${join(unpacked, "fonts-cache")}</cachedir>
</fontconfig>
`;

/** Unpacks beside the final place and renames, so that a half-unpacked browser is never started. */
const unpack = async () => {
  await mkdir(dirname(unpacked), { recursive: true });
  const draft = await mkdtemp(`${unpacked}-`);
  const before = { ...process.env };
  process.env["TMPDIR"] = draft;
  // Without this name the package leaves out the libraries that a bare machine lacks.
  process.env["AWS_EXECUTION_ENV"] = "AWS_Lambda_nodejs22.x";
  try {
    const { default: packaged } = await import("@sparticuz/chromium");
    await packaged.executablePath();
    await writeFile(join(draft, "fonts/fonts.conf"), fonts);
    // Whoever was faster has put the same thing there.
    await rename(draft, unpacked).catch(() => rm(draft, { recursive: true }));
  } finally {
    for (const name of ["TMPDIR", "AWS_EXECUTION_ENV", "LD_LIBRARY_PATH", "FONTCONFIG_PATH"]) {
      if (before[name] === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = before[name];
    }
  }
};

const definedOf = (env: NodeJS.ProcessEnv) =>
  Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
