internal import EditDistance

/// Finds what somebody may have meant.
enum NearestWord {
    /// The candidate at most 2 edits away (1 for words under four letters), else the first that begins so; nil when there is none.
    static func nearest(to word: String, among candidates: [String]) -> String? {
        nearestWord(to: word, among: candidates.sorted(), limit: word.count < 4 ? 1 : 2)?.word
            ?? candidates.first { word.count >= 3 && $0.hasPrefix(word) }
    }
}
