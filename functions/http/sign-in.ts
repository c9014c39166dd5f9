import { after } from "../domain/dates.ts";
import { sameSitePath } from "../domain/same-site-path.ts";
import { SignInProblemPage } from "../pages/sign-in-problem.tsx";
import type { Clock, Random, Registry, SignInProvider, WebSessions } from "../ports.ts";
import {
  clock,
  publicUrl,
  random,
  registry,
  signInProvider,
  webSessions,
} from "../runtime/container.ts";
import { page, type Visit } from "../runtime/page.ts";
import { seeOther, show, type Reply, type SetCookie } from "../runtime/reply.ts";

type Needs = {
  readonly provider: SignInProvider;
  readonly sessions: WebSessions;
  readonly people: Pick<Registry, "personByEmail">;
  readonly clock: Clock;
  readonly random: Pick<Random, "token">;
  readonly publicUrl: string;
};

const secondsToSignIn = 600;
const sessionSeconds = 12 * 3600;

/** Sends the visitor to the provider, and takes back who they are: registered people only. */
export const signIn = (needs: Needs) => (visit: Visit) =>
  visit.path.startsWith("/sign-in/callback") ? finish(needs, visit) : begin(needs, visit);

const begin = async (needs: Needs, { query }: Visit): Promise<Reply> => {
  const { url, ...expected } = await needs.provider.begin();
  const cookie = needs.random.token();
  const returnTo = sameSitePath(query.get("to"));
  const expires = after(needs.clock.now(), secondsToSignIn);
  await needs.sessions.keepAttempt({ ...expected, returnTo, expires }, cookie);
  return seeOther(url, [{ name: "attempt", value: cookie, maxAge: secondsToSignIn }]);
};

const finish = async (needs: Needs, visit: Visit): Promise<Reply> => {
  const { frame, cookies, path } = visit;
  const attemptCookie = cookies["attempt"];
  const attempt = attemptCookie ? await needs.sessions.takeAttempt(attemptCookie) : undefined;
  const email = attempt && (await needs.provider.finish(new URL(path, needs.publicUrl), attempt));
  if (!attempt || email === undefined)
    return without(await show(SignInProblemPage({ frame }), 400));

  const person = await needs.people.personByEmail(email);
  if (!person) return without(await show(SignInProblemPage({ frame, unknownEmail: email }), 403));

  // Whoever was signed in here before is no longer: one browser, one person.
  if (cookies["session"]) await needs.sessions.end(cookies["session"]);
  const value = await needs.sessions.start(person);
  return seeOther(attempt.returnTo, [{ name: "session", value, maxAge: sessionSeconds }, spent]);
};

const spent: SetCookie = { name: "attempt", value: "", maxAge: 0 };
const without = (reply: Reply): Reply => ({ ...reply, cookies: [spent] });

export const handler = page({
  name: "sign-in",
  for: "everyone",
  run: (visit) =>
    signIn({
      provider: signInProvider(),
      sessions: webSessions(),
      people: registry(),
      clock: clock(),
      random: random(),
      publicUrl: publicUrl(),
    })(visit),
});
