internal import Algorithms
internal import ArticleAnalysis

/// Which words of two texts only one of them has.
///
/// Shared shingles first; what lies between them in one place of both texts is compared word by word.
struct TextComparison {
    /// Pairs of words that are looked at between shingles: in one place, and altogether. Beyond, a place counts as
    /// different from end to end.
    private static let mostPairs = 250_000
    private static let mostPairsAltogether = 20_000_000

    let one: AnalysisText
    let other: AnalysisText
    private(set) var oneDiffers: [Bool]
    private(set) var otherDiffers: [Bool]
    private let runs: [SharedRuns.Run]
    /// Where the runs end in the second text, in its order.
    private let runsInOther: [(end: Int, run: Int)]

    init(_ one: AnalysisText, _ other: AnalysisText) {
        self.one = one
        self.other = other
        let (text, otherText) = (CopyText(one), CopyText(other))
        let shared = SharedRuns(of: text, with: otherText)
        runs = shared.runs
        runsInOther = runs.enumerated().map { ($1.otherEnd, $0) }.sorted { $0 < $1 }
        oneDiffers = Self.marks(shared.gaps, words: text.wordCount)
        otherDiffers = Self.marks(SharedRuns(of: otherText, with: text).gaps, words: otherText.wordCount)
        var pairs = 0
        for gap in shared.gaps {
            guard let others = gap.others, gap.own.count * others.count <= Self.mostPairs else { continue }
            pairs += gap.own.count * others.count
            if pairs > Self.mostPairsAltogether {
                break
            }
            for match in commonSubsequence(text.words[gap.own], otherText.words[others]) {
                oneDiffers[match.one] = false
                otherDiffers[match.other] = false
            }
        }
    }

    private static func marks(_ gaps: [SharedRuns.Gap], words: Int) -> [Bool] {
        var marks = [Bool](repeating: false, count: words)
        for gap in gaps {
            for word in gap.own {
                marks[word] = true
            }
        }
        return marks
    }
}

extension TextComparison {
    /// How many runs end before a word of the first text.
    func placeInOne(_ word: Int) -> Int {
        runs.partitioningIndex { $0.words.upperBound > word }
    }

    /// The same for the place that a word of the second text would have in the first.
    func placeOfOther(_ word: Int) -> Int {
        let before = runsInOther.partitioningIndex { $0.end > word }
        return before == 0 ? 0 : runsInOther[before - 1].run + 1
    }
}

/// The longest sequence of equal words that two stretches have in this order, by their places.
private func commonSubsequence(_ one: ArraySlice<UInt64>, _ other: ArraySlice<UInt64>) -> [(one: Int, other: Int)] {
    guard !one.isEmpty, !other.isEmpty else { return [] }
    let width = other.count + 1
    // The length of the longest for the words from each pair of places on.
    var lengths = [UInt32](repeating: 0, count: (one.count + 1) * width)
    for row in stride(from: one.count - 1, through: 0, by: -1) {
        for column in stride(from: other.count - 1, through: 0, by: -1) {
            let place = row * width + column
            lengths[place] =
                one[one.startIndex + row] == other[other.startIndex + column]
                ? lengths[place + width + 1] + 1
                : max(lengths[place + width], lengths[place + 1])
        }
    }
    var found: [(one: Int, other: Int)] = []
    var (row, column) = (0, 0)
    while row < one.count, column < other.count {
        if one[one.startIndex + row] == other[other.startIndex + column] {
            found.append((one.startIndex + row, other.startIndex + column))
            (row, column) = (row + 1, column + 1)
        } else if lengths[(row + 1) * width + column] >= lengths[row * width + column + 1] {
            row += 1
        } else {
            column += 1
        }
    }
    return found
}
