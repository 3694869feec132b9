/// Puts documents into rounds by falling bound, each some times as large as the one before: the first few are likely the
/// best, and show which of the others need not be looked at.
struct Rounds {
    /// Classes of bounds that are told apart.
    static let classCount = 512
    private static let firstRound = 32
    private static let growth = 4

    private let lowest: Float
    private let step: Float
    /// For each round the class that it begins with; it ends where the one before begins.
    private(set) var cuts: [Int] = []

    /// Bounds below `floor` don't count.
    init(_ bounds: some Sequence<Float>, from floor: Float) {
        var low = Float.infinity
        var high = -Float.infinity
        for bound in bounds {
            low = min(low, bound)
            high = max(high, bound)
        }
        lowest = max(low, floor)
        step = max((high - lowest) / Float(Self.classCount - 1), .leastNormalMagnitude)
        var counts = Array(repeating: 0, count: Self.classCount)
        for bound in bounds where bound >= floor {
            counts[self.class(of: bound)] += 1
        }
        var size = 0
        var wanted = Self.firstRound
        for own in counts.indices.reversed() {
            size += counts[own]
            if size >= wanted || own == 0 {
                cuts.append(own)
                size = 0
                wanted *= Self.growth
            }
        }
    }

    /// 0 for the lowest bounds.
    func `class`(of bound: Float) -> Int {
        min(Self.classCount - 1, max(0, Int((bound - lowest) / step)))
    }

    /// What no bound of a lower class exceeds.
    func bound(below own: Int) -> Float {
        own >= Self.classCount ? .infinity : (lowest + step * Float(own + 1))
    }
}
