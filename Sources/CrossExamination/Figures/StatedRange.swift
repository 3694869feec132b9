internal import ArticleAnalysis

/// The values that a figure states, and those that would be rounded to it.
struct StatedRange: Sendable, Equatable {
    /// What is stated: a value, or the ends of a range, in the SI unit where there is one.
    var core: ClosedRange<Double>
    /// What may be meant.
    var halo: ClosedRange<Double>
    /// What the last digit counts.
    var step: Double

    /// A number of one digit and zeros is taken to be good to a twentieth: "500" may be 480, not 450.
    private static let coarsest = 0.05
    /// "More than 1,000" may be 1,200, not 2,000.
    private static let farthest = 0.2
    /// "Two thirds" may be 65 per cent.
    private static let ofFractions = 0.025
    /// Counts, shares and sums below are taken by the word: 20 dead are not 21, and 130 not 129; but 300 may be.
    private static let small = 1000.0
    private static let smallest = 100.0

    /// Nil where a value is not finite.
    init?(_ figure: FigureMention) {
        let ends = [figure.low ?? figure.value, figure.high ?? figure.value].map { Self.value($0, of: figure) }
        let size = max(abs(ends[0]), abs(ends[1]))
        let scale = abs(Self.value(1, of: figure) - Self.value(0, of: figure))
        var step = figure.step * scale
        guard size.isFinite, ends.allSatisfy(\.isFinite), step.isFinite else { return nil }
        let core = min(ends[0], ends[1])...max(ends[0], ends[1])
        if Self.isByTheWord(figure) {
            step = min(step, scale)
        }
        let isWhole = figure.measured == nil && figure.step >= 1 && Self.isByTheWord(figure)
        let tolerance = isWhole ? 0 : figure.step == 0 ? size * Self.ofFractions : min(step / 2, size * Self.coarsest)
        let reach = figure.step == 0 ? size * Self.ofFractions : min(step / 2, size * Self.farthest)
        let rounding = size * 1e-9
        switch figure.bound {
        case .moreThan, .atLeast: halo = core.lowerBound - rounding...core.upperBound + reach + rounding
        case .lessThan, .atMost: halo = core.lowerBound - reach - rounding...core.upperBound + rounding
        default: halo = core.lowerBound - tolerance - rounding...core.upperBound + tolerance + rounding
        }
        self.core = core
        self.step = step
    }

    /// In the SI unit; as stated where the unit has none.
    static func value(_ value: Double, of figure: FigureMention) -> Double {
        figure.measured?.siValue(of: value) ?? value
    }

    private static func isByTheWord(_ figure: FigureMention) -> Bool {
        guard figure.bound != .about, figure.measured.map(isExact) ?? true else { return false }
        return abs(figure.value) < smallest
            || abs(figure.value) < small && figure.step < smallest && figure.bound == .exactly
    }

    private static func isExact(_ unit: MeasuredUnit) -> Bool {
        unit.dimension == .share || unit.dimension == .money
    }

    /// Whether one, rounded and bounded as the other is, gives the other.
    func agrees(with other: StatedRange) -> Bool {
        core.overlaps(other.halo) || halo.overlaps(other.core)
    }
}
