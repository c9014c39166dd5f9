/** What was sent does not fit; the message is a code of the catalogue, never shown as it is. */
export class InvalidInput extends Error {
  override readonly name = "InvalidInput";
}

/** There is no such thing, or the one who asks may not know that there is. */
export class NotFound extends Error {
  override readonly name = "NotFound";
}

/** Known, and not allowed. */
export class Forbidden extends Error {
  override readonly name = "Forbidden";
}

/** Somebody else wrote first; reading again and trying again may help. */
export class StaleWrite extends Error {
  override readonly name = "StaleWrite";
}

/** The thing is not in a state in which this can be done. */
export class IllegalMove extends Error {
  override readonly name = "IllegalMove";
}

/** A service did not answer; trying again may help. */
export class Unavailable extends Error {
  override readonly name = "Unavailable";
}
