type Props = {
  /** Of a hundred. */
  readonly percent: number;
  /** Says the same in words. */
  readonly label: string;
  /** A share to compare with, as an upright line. */
  readonly mark?: number;
};

/** A bar of a table's row. Lengths are attributes, because pages allow no styles in their markup. */
export const ShareBar = ({ percent, label, mark }: Props) => (
  <svg
    class="bar-chart"
    viewBox="0 0 100 16"
    preserveAspectRatio="none"
    role="img"
    aria-label={label}
  >
    <rect class="track" y="3" width="100" height="10" />
    <rect class="fill" y="3" width={Math.max(0, Math.min(100, percent))} height="10" />
    {mark !== undefined && <rect class="mark" x={mark - 0.5} width="1" height="16" />}
  </svg>
);
