/// Looks a query's words up in a snapshot's segments.
struct WordBinder {
    let snapshot: IndexSnapshot
    let scopes: [SegmentScope]
    private(set) var filters: [FormFilter] = []
    var warnings: [String] = []

    /// The word's lists and how many documents hold it.
    mutating func bind(_ word: PreparedWord) throws(IndexError) -> (lists: [WordList], documentFrequency: Int) {
        switch word.pattern.kind {
        case .forms: return try bindClasses(of: word, exact: nil)
        case .exact(let text): return try bindClasses(of: word, exact: Array(text.utf8))
        case .prefix, .fuzzy: return try bindExpansion(of: word.pattern.kind)
        }
    }

    /// A class a language is the usual case: its lists have no documents in common, so that their numbers add up.
    private mutating func bindClasses(
        of word: PreparedWord,
        exact: [UInt8]?
    ) throws(IndexError) -> (lists: [WordList], documentFrequency: Int) {
        var lists: [WordList] = []
        lists.reserveCapacity(scopes.count)
        var frequency = 0
        for segment in scopes.indices {
            do {
                for language in scopes[segment].languages.indices {
                    frequency += try bindClasses(
                        word.stems[scopes[segment].languages[language]],
                        exact: exact,
                        segment: segment,
                        language: language,
                        to: &lists
                    )
                }
            } catch {
                if error.code == .damaged {
                    snapshot.reportDamage(of: snapshot.segments[segment], error)
                }
                throw error
            }
        }
        return (lists, frequency)
    }

    /// Those of one language in one segment; says how many documents hold any of them.
    private mutating func bindClasses(
        _ stems: [[UInt8]],
        exact: [UInt8]?,
        segment: Int,
        language: Int,
        to lists: inout [WordList]
    ) throws(IndexError) -> Int {
        let first = lists.count
        for stem in stems {
            let found = try stem.withUnsafeBufferPointer { stem throws(IndexError) in
                try scopes[segment].segment.wordClass(language: language, stem: stem)
            }
            if let found {
                lists.append(
                    WordList(info: found.info, segment: segment, language: language, classNumber: found.number)
                )
            }
        }
        var frequency = lists.count > first ? Int(lists[first].info.documentFrequency) : 0
        if let exact {
            let own = try bindExact(exact, segment: segment, language: language, to: &lists, from: first)
            frequency = own ?? frequency
        }
        return lists.count - first > 1 ? try unionCount(lists[first...]) : frequency
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
        guard !lists[first...].contains(where: { $0.classNumber == found.classNumber }) else { return nil }
        var list = WordList(info: info, segment: segment, language: language, classNumber: found.classNumber)
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
