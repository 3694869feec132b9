/// The words of several segments as one list, and what the merged lists say of each.
struct MergedWords: ~Copyable {
    struct Word: BitwiseCopyable {
        /// In the new segment, so far as known: of all documents, then of those that stayed.
        var positionCount: UInt64
        var documentFrequency: UInt32 = 0
        var classNumber: UInt32 = 0
        /// Among the words that stayed.
        var number: UInt32 = 0
        /// The last document that it was counted in, + 1.
        var lastDocument: UInt32 = 0
        var form: UInt16 = 0
    }

    /// Of each input, the place in `words` of every word.
    private(set) var places: [[UInt32]]
    private(set) var words = PlainBuffer<Word>()

    init(_ segments: [Segment], languages: [[Int]]) throws(IndexError) {
        places = segments.map { Array(repeating: 0, count: $0.wordCount) }
        var merge = OrderedMerge(sources: try Self.sources(segments, languages))
        while try merge.next() {
            var count: UInt64 = 0
            for holder in merge.holders {
                let entry = merge.sources[holder].entry
                count += entry.positionCount
                places[holder][Int(entry.number)] = UInt32(truncatingIfNeeded: words.count)
            }
            words.append(Word(positionCount: count))
        }
    }

    /// Numbers the words that stand in some document.
    func number() {
        var next: UInt32 = 0
        for place in 0..<words.count where words[place].documentFrequency > 0 {
            words.base[place].number = next
            next += 1
        }
    }

    func dictionary(_ segments: [Segment], languages: [[Int]]) throws(IndexError) -> [UInt8] {
        var dictionary = WordDictionaryWriter()
        var merge = OrderedMerge(sources: try Self.sources(segments, languages))
        var place = 0
        while try merge.next() {
            let word = words[place]
            place += 1
            guard word.documentFrequency > 0, let holder = merge.holders.first else { continue }
            try dictionary.add(
                language: merge.sources[holder].language,
                word: merge.sources[holder].key,
                classNumber: word.classNumber,
                form: word.form,
                documentFrequency: word.documentFrequency,
                positionCount: word.positionCount
            )
        }
        return try dictionary.finish()
    }

    private static func sources(
        _ segments: [Segment],
        _ languages: [[Int]]
    ) throws(IndexError) -> [MergeSource<WordCursor>] {
        var sources: [MergeSource<WordCursor>] = []
        for (segment, languages) in zip(segments, languages) {
            sources.append(try MergeSource(segment.words(), languages: languages))
        }
        return sources
    }
}
