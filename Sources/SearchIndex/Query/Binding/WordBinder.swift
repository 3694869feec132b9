/// Looks a query's words up in a snapshot's segments.
struct WordBinder {
    let scopes: [SegmentScope]
    let documentCount: Int
    private(set) var filters: [FormFilter] = []
    var warnings: [String] = []

    init(scopes: [SegmentScope], documentCount: Int) {
        self.scopes = scopes
        self.documentCount = documentCount
    }

    /// The word's lists and how many documents hold it.
    mutating func bind(
        _ word: PreparedWord,
        languages: [String]
    ) throws(IndexError) -> (lists: [WordList], documentFrequency: Int) {
        switch word.pattern.kind {
        case .forms: return try bindClasses(of: word, exact: nil, languages: languages)
        case .exact(let text): return try bindClasses(of: word, exact: Array(text.utf8), languages: languages)
        case .prefix, .fuzzy: return try bindExpansion(of: word.pattern.kind)
        }
    }

    /// A class a language is the usual case: its lists have no documents in common, so that their numbers add up.
    private mutating func bindClasses(
        of word: PreparedWord,
        exact: [UInt8]?,
        languages: [String]
    ) throws(IndexError) -> (lists: [WordList], documentFrequency: Int) {
        var lists: [WordList] = []
        var frequency = 0
        for segment in scopes.indices {
            for (language, name) in scopes[segment].segment.summary.languages.lazy.map(\.name).enumerated() {
                guard let stems = languages.firstIndex(of: name) else { continue }
                let first = lists.count
                for stem in word.stems[stems] {
                    let found = try stem.withUnsafeBufferPointer { stem throws(IndexError) in
                        try scopes[segment].segment.wordClass(language: language, stem: stem)
                    }
                    if let found {
                        lists.append(WordList(info: found.info, segment: segment, language: language))
                    }
                }
                var exactFrequency: Int?
                if let exact {
                    exactFrequency = try bindExact(exact, segment: segment, language: language, to: &lists, from: first)
                }
                if lists.count - first > 1 {
                    frequency += try unionCount(lists[first...])
                } else if let list = lists[first...].first {
                    frequency += list.filter == nil ? Int(list.info.documentFrequency) : exactFrequency ?? 0
                }
            }
        }
        return (lists, frequency)
    }

    /// Adds the list of the exact word unless its class is among those of the alternatives; says how many documents hold
    /// the word.
    private mutating func bindExact(
        _ word: [UInt8],
        segment: Int,
        language: Int,
        to lists: inout [WordList],
        from first: Int
    ) throws(IndexError) -> Int? {
        let segmentRead = scopes[segment].segment
        let found = try word.withUnsafeBufferPointer { word throws(IndexError) in
            try segmentRead.word(word, language: language)
        }
        guard let found else { return nil }
        let info = try segmentRead.wordClass(number: found.classNumber).info
        guard !lists[first...].contains(where: { $0.info.postingsOffset == info.postingsOffset }) else { return nil }
        var list = WordList(info: info, segment: segment, language: language)
        if try segmentRead.forms(ofClass: found.classNumber).count > 1 {
            list.filter = addFilter([found.form])
        }
        lists.append(list)
        return Int(found.documentFrequency)
    }

    mutating func addFilter(_ forms: [UInt16]) -> Int {
        var filter = FormFilter()
        for form in forms {
            filter.insert(form)
        }
        filters.append(filter)
        return filters.count - 1
    }

    /// How many documents are in any of the lists, which are all of one segment.
    private func unionCount(_ lists: ArraySlice<WordList>) throws(IndexError) -> Int {
        guard let segment = lists.first?.segment else { return 0 }
        let reader = ListReader(scope: scopes[segment], filters: filters, arena: PostingsArena())
        var union = Bitmap(limit: scopes[segment].documentCount)
        for list in lists {
            for document in try reader.documents(of: list) {
                union.insert(document)
            }
        }
        return union.count
    }
}
