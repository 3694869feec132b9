/// The stretches of a text that another one has too, found by shingles, and what lies between them.
struct SharedRuns {
    struct Run {
        /// Numbers of words of the text.
        var words: Range<Int>
        /// Where the other text has their beginning and their end.
        var otherStart: Int
        var otherEnd: Int
    }

    struct Gap {
        /// Words that are in no run.
        let own: Range<Int>
        /// What the other text has in their place, perhaps nothing; nil where it has the runs around in another order.
        let others: Range<Int>?
    }

    /// In order; no two of them touch.
    let runs: [Run]
    /// What is before, between and behind the runs. None is empty.
    let gaps: [Gap]

    init(of text: CopyText, with other: CopyText) {
        var places: [UInt64: Int] = [:]
        for (place, shingle) in other.shinglesInOrder.enumerated() where places[shingle] == nil {
            places[shingle] = place
        }
        var runs: [Run] = []
        for (start, shingle) in text.shinglesInOrder.enumerated() {
            guard let place = places[shingle] else { continue }
            let end = start + CopyText.shingleLength
            let otherEnd = place + CopyText.shingleLength
            if let last = runs.last, start <= last.words.upperBound {
                runs[runs.count - 1].words = last.words.lowerBound..<end
                runs[runs.count - 1].otherEnd = otherEnd
            } else {
                runs.append(Run(words: start..<end, otherStart: place, otherEnd: otherEnd))
            }
        }
        self.runs = runs
        gaps = Self.gaps(between: runs, words: text.words.count, otherWords: other.words.count)
    }

    private static func gaps(between runs: [Run], words: Int, otherWords: Int) -> [Gap] {
        var gaps: [Gap] = []
        var (end, otherEnd) = (0, 0)
        for run in runs + [Run(words: words..<words, otherStart: otherWords, otherEnd: otherWords)] {
            if end < run.words.lowerBound {
                let others = otherEnd <= run.otherStart ? otherEnd..<run.otherStart : nil
                gaps.append(Gap(own: end..<run.words.lowerBound, others: others))
            }
            (end, otherEnd) = (run.words.upperBound, run.otherEnd)
        }
        return gaps
    }
}
