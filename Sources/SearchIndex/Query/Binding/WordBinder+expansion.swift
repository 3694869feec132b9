// Beginnings and approximate words: every word of the index that fits.
extension WordBinder {
    private struct Found {
        var segment: Int
        var entry: WordEntry
    }

    /// The number of documents is the sum over the words, at most all: exact numbers would cost reading every list.
    mutating func bindExpansion(
        of kind: WordPattern.Kind
    ) throws(IndexError) -> (lists: [WordList], documentFrequency: Int) {
        var found: [Found] = []
        try forEachWord(kind) { segment, entry, _ in found.append(Found(segment: segment, entry: entry)) }
        if found.count > SearchLimits.expansions {
            found = try mostFrequent(kind)
        }
        let frequency = found.reduce(0) { $0 + Int($1.entry.documentFrequency) }
        found.sort { ($0.segment, $0.entry.classNumber) < ($1.segment, $1.entry.classNumber) }
        var lists: [WordList] = []
        var first = 0
        while first < found.count {
            let sample = found[first]
            let end =
                found[first...].firstIndex {
                    $0.segment != sample.segment || $0.entry.classNumber != sample.entry.classNumber
                } ?? found.count
            lists.append(try list(found[first..<end], of: sample))
            first = end
        }
        return (lists, min(frequency, snapshot.statistics.documentCount))
    }

    /// The class of the words; whole, if these are all its forms.
    private mutating func list(_ words: ArraySlice<Found>, of sample: Found) throws(IndexError) -> WordList {
        let segment = scopes[sample.segment].segment
        let info = try segment.wordClass(number: sample.entry.classNumber).info
        var list = WordList(
            info: info,
            segment: sample.segment,
            language: sample.entry.language,
            classNumber: sample.entry.classNumber
        )
        if try segment.forms(ofClass: sample.entry.classNumber).count > words.count {
            list.filter = addFilter(words.map(\.entry.form))
        }
        return list
    }

    /// The words that most documents hold, as many as are taken; of those in equally many, the first by their letters.
    private mutating func mostFrequent(_ kind: WordPattern.Kind) throws(IndexError) -> [Found] {
        var frequencies: [String: Int] = [:]
        try forEachWord(kind) { _, entry, text in frequencies[text(), default: 0] += Int(entry.documentFrequency) }
        guard frequencies.count > SearchLimits.expansions else { return try all(kind) { _ in true } }
        let ranked = frequencies.sorted { one, other in
            one.value != other.value
                ? one.value > other.value : one.key.utf8.lexicographicallyPrecedes(other.key.utf8)
        }
        let taken = Set(ranked.prefix(SearchLimits.expansions).map(\.key))
        warnings.append(Self.warning(kind, count: frequencies.count))
        return try all(kind) { taken.contains($0) }
    }

    private func all(
        _ kind: WordPattern.Kind,
        where isTaken: (String) -> Bool
    ) throws(IndexError) -> [Found] {
        var found: [Found] = []
        try forEachWord(kind) { segment, entry, text in
            if isTaken(text()) {
                found.append(Found(segment: segment, entry: entry))
            }
        }
        return found
    }

    private func forEachWord(
        _ kind: WordPattern.Kind,
        _ body: (_ segment: Int, _ entry: WordEntry, _ text: () -> String) -> Void
    ) throws(IndexError) {
        for (number, scope) in snapshot.segments.enumerated() {
            for language in scope.segment.summary.languages.indices {
                switch kind {
                case .prefix(let start):
                    try Self.withBytes(of: start) { start throws(IndexError) in
                        try scope.segment.forEachWord(prefix: start, language: language) { entry, word in
                            body(number, entry) { String(decoding: word, as: UTF8.self) }
                            return true
                        }
                    }
                case .fuzzy(let wanted, let edits):
                    try Self.withBytes(of: wanted) { wanted throws(IndexError) in
                        try scope.segment.forEachWord(within: edits, of: wanted, language: language) { entry, word, _ in
                            body(number, entry) { String(decoding: word, as: UTF8.self) }
                            return true
                        }
                    }
                case .forms, .exact: break
                }
            }
        }
    }

    private static func withBytes(
        of text: String,
        _ body: (UnsafeBufferPointer<UInt8>) throws(IndexError) -> Void
    ) throws(IndexError) {
        try Array(text.utf8).withUnsafeBufferPointer { bytes throws(IndexError) in try body(bytes) }
    }

    private static func warning(_ kind: WordPattern.Kind, count: Int) -> String {
        let limit = SearchLimits.expansions
        switch kind {
        case .prefix(let word):
            return "\(count) words begin with \"\(word)\"; the \(limit) most frequent are looked for"
        case .fuzzy(let word, _):
            return "\(count) words are like \"\(word)\"; the \(limit) most frequent are looked for"
        case .forms, .exact: return ""
        }
    }
}
