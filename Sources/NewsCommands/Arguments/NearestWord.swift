/// Finds what somebody may have meant.
enum NearestWord {
    /// The candidate at an edit distance of at most 2 (1 for words under four letters); nil when none is that near.
    static func nearest(to word: String, among candidates: [String]) -> String? {
        let limit = word.count < 4 ? 1 : 2
        let near = candidates.map { (distance: editDistance(Array(word), Array($0)), word: $0) }
        guard let best = near.min(by: { ($0.distance, $0.word) < ($1.distance, $1.word) }), best.distance <= limit
        else {
            return candidates.first { word.count >= 3 && $0.hasPrefix(word) }
        }
        return best.word
    }

    /// Levenshtein's distance, one row at a time.
    private static func editDistance(_ left: [Character], _ right: [Character]) -> Int {
        var row = Array(0...right.count)
        for (leftIndex, character) in left.enumerated() {
            var diagonal = row[0]
            row[0] = leftIndex + 1
            for rightIndex in right.indices {
                let substituted = diagonal + (character == right[rightIndex] ? 0 : 1)
                diagonal = row[rightIndex + 1]
                row[rightIndex + 1] = min(substituted, row[rightIndex] + 1, diagonal + 1)
            }
        }
        return row[right.count]
    }
}
