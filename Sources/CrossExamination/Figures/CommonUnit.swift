internal import ArticleAnalysis

/// The unit that a comparison's values are given in: the one that most of its figures are written in.
struct CommonUnit {
    /// As written; an ISO 4217 code for money; nil for counts.
    let name: String?
    private let unit: MeasuredUnit?

    init(_ figures: [FigureMention]) {
        var uses: [String: Int] = [:]
        for figure in figures {
            if let unit = figure.measured {
                uses[unit.name, default: 0] += 1
            }
        }
        let best = uses.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
        let figure = figures.first { $0.measured != nil && $0.measured?.name == best }
        unit = figure?.measured
        name = unit?.dimension == .money ? unit?.siUnit ?? figure?.unit : figure?.unit
    }

    /// A value of the figure's own unit in this one; a fraction in words, which has none, as a share.
    func value(_ value: Double, of figure: FigureMention) -> Double {
        guard let unit, figure.measured?.name != unit.name,
            let si = figure.measured.map({ $0.siValue(of: value) }) ?? value, let zero = unit.siValue(of: 0),
            let one = unit.siValue(of: 1), one != zero
        else { return value }
        return Self.rounded((si - zero) / (one - zero))
    }

    /// To six digits: what a conversion adds beyond is no statement.
    private static func rounded(_ value: Double) -> Double {
        guard value != 0, value.isFinite else { return value }
        let scale = power(of: value)
        return scale < 1 ? (value / scale).rounded() / (1 / scale).rounded() : (value / scale).rounded() * scale
    }

    private static func power(of value: Double) -> Double {
        var scale = 1e-5
        while scale * 1e6 <= abs(value) {
            scale *= 10
        }
        return scale
    }
}
