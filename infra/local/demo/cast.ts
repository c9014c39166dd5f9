/** The people of the demonstration, by what they do; see `data/registry.json`. */
export const cast = {
  desk: "tccb@lmhtxvn.example",
  chairman: "chutich@lmhtxvn.example",
  council: Array.from(
    { length: 11 },
    (_, at) => `hoidong${String(at + 1).padStart(2, "0")}@lmhtxvn.example`,
  ),
  reviewerIn: {
    "Kon Tum": "tham-dinh@lmhtx-kon-tum.example",
    "Gia Lai": "tham-dinh@lmhtx-gia-lai.example",
    "Đắk Lắk": "tham-dinh@lmhtx-dak-lak.example",
    "Đắk Nông": "tham-dinh@lmhtx-dak-nong.example",
    "Lâm Đồng": "tham-dinh@lmhtx-lam-dong.example",
  },
  /** Who votes in the cluster for each alliance; Gia Lai leads it in the demonstration. */
  voters: {
    "Gia Lai": "lanh-dao@lmhtx-gia-lai.example",
    "Kon Tum": "lanh-dao@lmhtx-kon-tum.example",
    "Đắk Lắk": "lanh-dao@lmhtx-dak-lak.example",
    "Đắk Nông": "lanh-dao@lmhtx-dak-nong.example",
    "Lâm Đồng": "lanh-dao@lmhtx-lam-dong.example",
  },
} as const;

/** The reviewer of a province of the demonstration. */
export const reviewerOf = (province: string): string => {
  const found = Object.entries(cast.reviewerIn).find(([name]) => name === province);
  if (!found) throw new Error(`nobody reviews for ${province}`);
  return found[1];
};
