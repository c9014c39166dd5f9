import type { Alliance } from "./clusters.ts";
import { slugOf } from "./invented-names.ts";
import { castOf } from "./season-cast.ts";

/** A body that nominates: itself, or persons of its own. Cooperatives and units are invented. */
export type House = {
  readonly id: string;
  readonly kind: "cooperative" | "unit" | "provincial-alliance";
  readonly name: string;
  readonly province: string;
  /** Whose officer writes its dossiers. */
  readonly officer: string;
};

const numbered = (number: number) => String(number).padStart(3, "0");

/** An invented cooperative of a real province. */
export const cooperative = (number: number, province: string): House => {
  const id = `htx-mau-${numbered(number)}-${slugOf(province)}`;
  const name = `HTX dịch vụ nông nghiệp Mẫu ${numbered(number)} ${province}`;
  return { id, kind: "cooperative", name, province, officer: `ho-so@${id}.example` };
};

/** An invented unit of the national alliance, which has its seat in the capital. */
export const unit = (number: number): House => {
  const id = `don-vi-mau-${numbered(number)}`;
  const name = `Đơn vị trực thuộc Mẫu ${numbered(number)}`;
  return { id, kind: "unit", name, province: "Hà Nội", officer: `ho-so@${id}.example` };
};

/** A provincial alliance that nominates for itself. */
export const allianceHouse = (alliance: Alliance): House => ({
  ...alliance,
  kind: "provincial-alliance",
  officer: castOf(alliance).officer,
});
