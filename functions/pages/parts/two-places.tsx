type Props = {
  readonly ring: number;
  readonly dot: number;
  /** The last place there is. */
  readonly of: number;
  /** Says the same in words. */
  readonly label: string;
};

const from = 8;
const to = 112;

/** Two places on one line: a ring and a dot, joined where they lie apart. */
export const TwoPlaces = ({ ring, dot, of, label }: Props) => {
  const at = (place: number) => from + ((place - 1) * (to - from)) / Math.max(1, of - 1);
  return (
    <svg class="two-places" viewBox="0 0 120 20" role="img" aria-label={label}>
      <line class="axis" x1={from} x2={to} y1="10" y2="10" />
      <line class="gap" x1={at(ring)} x2={at(dot)} y1="10" y2="10" />
      <circle class="ring" cx={at(ring)} cy="10" r="7" />
      <circle class="dot" cx={at(dot)} cy="10" r="4" />
    </svg>
  );
};
