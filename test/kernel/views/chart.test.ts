/** Charts are pure SVG, and are drawn as PNG with our own font. */
import { describe, expect, it } from "vitest"
import { barChart, type ChartData, chartSize } from "../../../src/kernel/views/chart.ts"
import { drawn } from "../../../src/kernel/views/picture.ts"

const chart = (income: readonly bigint[], cost: readonly bigint[], rest: Partial<ChartData> = {}) =>
  barChart({
    title: "2026",
    labels: income.map((_, index) => `m${index + 1}`),
    series: [
      { label: "Income", values: income },
      { label: "Cost", values: cost },
    ],
    unit: 100n,
    number: (value) => String(value / 100n),
    ...rest,
  })

/** The labels beside the axis, from the bottom. */
const marks = (svg: string) => Array.from(svg.matchAll(/text-anchor="end"[^>]*>([^<]*)</g), ([, text]) => text)
const bars = (svg: string) =>
  Array.from(
    svg.matchAll(/<rect x="[\d.]+" y="([\d.]+)" width="[\d.]+" height="([\d.]+)" fill="(#0072b2|url\(#hatch\))"/g),
  )
    // The first two boxes belong to the legend.
    .slice(2)
    .map(([, y, height, fill]) => ({ top: Number(y), height: Number(height), hatched: fill !== "#0072b2" }))

describe("a chart", () => {
  it("has a mark at whole steps of 1, 2 or 5, from zero to above the largest value", () => {
    expect(marks(chart([95_000n], [12_345n]))).toEqual(["0", "500", "1000"])
    expect(marks(chart([700n], [1n]))).toEqual(["0", "2", "4", "6", "8"])
    expect(marks(chart([1n], [1n]))).toEqual(["0", "1"])
    expect(marks(chart([0n], [0n]))).toEqual(["0", "1"])
  })

  it("goes below zero where a month does", () => {
    const svg = chart([-300n, 900n], [0n, 100n])
    expect(marks(svg)).toEqual(["-5", "0", "5", "10"])
    const [below, above] = bars(svg)
    expect(below?.top).toBeCloseTo((above?.top ?? 0) + (above?.height ?? 0), 0)
    expect(marks(chart([-300n], [-1n]))).toEqual(["-3", "-2", "-1", "0"])
  })

  it("draws bars as high as their values, those of cost hatched, and none for nothing", () => {
    const svg = chart([1000n, 500n, 0n], [250n, 0n, 0n])
    const [whole, half, quarter, ...others] = bars(svg)
    expect(others).toEqual([])
    expect((half?.height ?? 0) / (whole?.height ?? 1)).toBeCloseTo(0.5, 2)
    expect((quarter?.height ?? 0) / (whole?.height ?? 1)).toBeCloseTo(0.25, 2)
    expect([whole, half, quarter].map((bar) => bar?.hatched)).toEqual([false, false, true])
  })

  it("shows the largest amounts in proportion too", () => {
    const svg = chart([10n ** 30n, 5n * 10n ** 29n], [0n, 0n])
    const [whole, half] = bars(svg)
    expect((half?.height ?? 0) / (whole?.height ?? 1)).toBeCloseTo(0.5, 2)
  })

  it("keeps what people wrote from becoming SVG", () => {
    expect(chart([1n], [1n], { title: `<script>"&` })).toContain("&lt;script&gt;&quot;&amp;")
  })

  it("is drawn as PNG, with letters that our font has", async () => {
    const { png, width, height } = await drawn(chart([1000n], [500n]))
    expect([width, height]).toEqual([chartSize.width, chartSize.height])
    expect(png.subarray(1, 4).toString()).toBe("PNG")
    const other = await drawn(chart([1000n], [500n], { title: "2027 ČŽŁß ₴" }))
    expect(other.png.equals(png)).toBe(false)
  })
})
