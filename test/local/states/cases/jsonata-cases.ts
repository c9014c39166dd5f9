import type { Case } from "./case.ts";

type Example = readonly [title: string, code: unknown, input: unknown, output: unknown];

const worked: readonly Example[] = [
  [
    "a filter with one hit is that hit, unless brackets keep the list",
    ["{% $states.input[n>2].n %}", "{% $states.input[n>2].n[] %}", "{% [$states.input[n>2].n] %}"],
    [{ n: 1 }, { n: 3 }],
    [3, [3], [3]],
  ],
  ["$map over one item gives the item", "{% $map([5], function($x) { $x }) %}", {}, 5],
  ["an input list of one stays a list", "{% $states.input.l %}", { l: [5] }, [5]],
  [
    "nothing counts 0 and is false",
    "{% [$count($states.input.x), $states.input.x ? 1 : 2] %}",
    {},
    [0, 2],
  ],
  ["null exists", "{% $exists($states.input.n) %}", { n: null }, true],
  [
    "text is sorted by code point",
    "{% $sort(['Ánh', 'Zung', 'An', 'Đạt']) %}",
    {},
    ["An", "Zung", "Ánh", "Đạt"],
  ],
  ["halves are rounded to even", "{% [$round(2.5), $round(3.5)] %}", {}, [2, 4]],
  ["$partition cuts a list", "{% $partition([1, 2, 3], 2) %}", {}, [[1, 2], [3]]],
  [
    "$range counts, backwards too",
    "{% [[$range(0, 10, 5)], [$range(3, 1, -1)]] %}",
    {},
    [
      [0, 5, 10],
      [3, 2, 1],
    ],
  ],
  [
    "$hash is hex of the UTF-8 bytes",
    "{% $hash('abc', 'SHA-1') %}",
    {},
    "a9993e364706816aba3e25717850c26c9cd0d89d",
  ],
  ["$parse reads JSON", "{% $parse('{\"a\":[1]}').a[0] %}", {}, 1],
  ["$uuid differs each time", "{% [$uuid() = $uuid(), $length($uuid())] %}", {}, [false, 36]],
  [
    "$random of a seed is the same again",
    "{% $random(7) = $random(7) and $random() < 1 %}",
    {},
    true,
  ],
  [
    "$now is the engine's clock",
    "{% [$now(), $millis()] %}",
    {},
    ["2026-03-02T01:00:00.000Z", 1_772_413_200_000],
  ],
  [
    "$now takes a picture and a zone",
    "{% $now('[D01]/[M01] [H01]:[m01]', '+0700') %}",
    {},
    "02/03 08:00",
  ],
];

const failing: readonly (readonly [title: string, code: string])[] = [
  ["$eval is not offered", "{% $eval('1+1') %}"],
  ["a function is not JSON", "{% function($x) { $x } %}"],
  ["a function inside a list is not JSON either", "{% [1, $sum] %}"],
  ["text and number do not add up", "{% 'a' + 1 %}"],
  ["$error fails the state", "{% $error('dừng') %}"],
  ["$parse of what is not JSON fails", "{% $parse('{oops') %}"],
  ["$range without end is refused", "{% $range(1, 100000, 1) %}"],
  ["the sum of nothing is nothing", "{% $sum($states.input.none) %}"],
];

/** What JSONata and Step Functions' additions to it give. */
export const jsonataCases: readonly Case[] = [
  ...worked.map(([title, Output, input, output]) => ({
    title,
    start: "Only",
    states: { Only: { Type: "Pass", Output, End: true } },
    input,
    expect: { status: "SUCCEEDED", output },
  })),
  ...failing.map(([title, Output]) => ({
    title,
    start: "Only",
    states: { Only: { Type: "Pass", Output, End: true } },
    expect: { status: "FAILED", error: "States.QueryEvaluationError" },
  })),
];
