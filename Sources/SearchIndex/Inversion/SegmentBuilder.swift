internal import CXXHash

/// Makes a segment in memory of the documents that were added since the last one.
struct SegmentBuilder: ~Copyable {
    private let schema: IndexSchema
    private let weights: FieldWeights
    /// Memory to be used again by the next segment.
    private var places = PlainBuffer<UInt32>()
    private var forms = PlainBuffer<UInt16>()
    private var words = PlainBuffer<UInt32>()

    init(schema: IndexSchema) {
        self.schema = schema
        weights = FieldWeights(schema.textFields.map(\.weight))
    }

    /// The segment of all live documents; nil where there is none. `fresh` keeps them.
    mutating func build(
        _ fresh: inout FreshDocuments,
        in vocabulary: inout Vocabulary,
        name: String = "fresh segment"
    ) throws(IndexError) -> Segment? {
        fresh.compact(in: &vocabulary)
        guard fresh.liveDocuments > 0 else { return nil }
        let layout = FreshLayout(fresh, weights: weights)
        let languages = SegmentLanguages(fresh, in: vocabulary)
        var writer = SegmentWriter()
        let sentences = try writeWords(fresh, in: vocabulary, layout.documents, languages, to: &writer)
        try fresh.writeColumns(schema, languages, layout, to: &writer)
        let summary = SegmentSummary(
            languages: languages.counted,
            totalLength: layout.totalLength,
            sentenceStarts: sentences
        )
        try writer.add(.summary, summary.encode())
        places.removeAllAndShrink()
        forms.removeAllAndShrink()
        words.removeAllAndShrink()
        return try Segment(writer.finish(documentCount: fresh.documents.count, name: name))
    }

    /// Posting lists and dictionaries; gives the list of sentence starts.
    private mutating func writeWords(
        _ fresh: borrowing FreshDocuments,
        in vocabulary: borrowing Vocabulary,
        _ layout: DocumentLayout,
        _ languages: borrowing SegmentLanguages,
        to writer: inout SegmentWriter
    ) throws(IndexError) -> PostingListInfo? {
        let order = WordOrder.byBytes(in: vocabulary)
        for (number, word) in order.enumerated() {
            vocabulary.targets.base[Int(word.word)].number = UInt32(truncatingIfNeeded: number)
        }
        let sorted = SortedTokens(fresh.tokens, in: vocabulary, into: &places)
        var lists = PostingsWriter(weights: weights, documentCount: layout.documentCount)
        var classes = ClassDictionaryWriter()
        for stemClass in sorted.classes {
            let info = try writeList(of: stemClass, sorted, fresh, in: vocabulary, layout, to: &lists)
            words.removeAll()
            for form in stemClass.forms.prefix(SortedTokens.maximalForms) {
                words.append(vocabulary.targets[Int(sorted.forms[form].word)].number)
            }
            try classes.add(
                language: languages.number(of: vocabulary.classes.all.language(of: stemClass.number)),
                stem: vocabulary.classes.all.bytes(of: stemClass.number),
                info: info,
                forms: words.values
            )
        }
        let sentences = try writeSentences(of: fresh, layout, to: &lists)
        try writer.add(.postings, lists.takePostings())
        try writer.add(.positions, lists.takePositions())
        try writer.add(.classes, classes.finish())
        try writer.add(.words, Self.dictionary(of: order, in: vocabulary, languages))
        return sentences
    }

    private mutating func writeList(
        of stemClass: SortedTokens.Class,
        _ sorted: borrowing SortedTokens,
        _ fresh: borrowing FreshDocuments,
        in vocabulary: borrowing Vocabulary,
        _ layout: DocumentLayout,
        to lists: inout PostingsWriter
    ) throws(IndexError) -> PostingListInfo {
        let tokens = UnsafeBufferPointer(rebasing: places.values[stemClass.places])
        let hasForms = stemClass.forms.count > 1
        if hasForms {
            copyForms(of: tokens, fresh, in: vocabulary, layout, sorted.forms[stemClass.forms])
        }
        lists.beginList()
        lists.add(words: tokens, forms: hasForms ? UnsafePointer(forms.base) : nil, in: layout)
        let info = try lists.endList()
        if !hasForms {
            let word = Int(sorted.forms[stemClass.forms.lowerBound].word)
            vocabulary.targets.base[word].documentFrequency = info.documentFrequency
        }
        return info
    }

    /// The form of every token, and in how many documents each form stands.
    private mutating func copyForms(
        of tokens: UnsafeBufferPointer<UInt32>,
        _ fresh: borrowing FreshDocuments,
        in vocabulary: borrowing Vocabulary,
        _ layout: DocumentLayout,
        _ words: ArraySlice<WordOrder.Word>
    ) {
        forms.removeAll()
        forms.reserve(tokens.count)
        for word in words {
            vocabulary.targets.base[Int(word.word)].documentFrequency = 0
            vocabulary.targets.base[Int(word.word)].lastEnd = 0
        }
        let (all, targets, form) = (fresh.tokens.base, vocabulary.targets.base, forms.base)
        var (document, end) = (0, UInt32(0))
        for index in 0..<tokens.count {
            if index + 16 < tokens.count {
                prefetchLine(all + Int(tokens[index + 16]))
            }
            let token = tokens[index]
            if token >= end {
                document = max(document, Int(layout.guesses[Int(token >> DocumentLayout.shift)]))
                while layout.starts[document + 1] <= token {
                    document += 1
                }
                end = layout.starts[document + 1]
            }
            let target = targets + Int(all[Int(token)])
            form[index] = UInt16(truncatingIfNeeded: target.pointee.form)
            // The end of a document is above 0 and tells it from all others that have words.
            if target.pointee.lastEnd != end {
                target.pointee.lastEnd = end
                target.pointee.documentFrequency += 1
            }
        }
        forms.extend(by: tokens.count)
    }

    private mutating func writeSentences(
        of fresh: borrowing FreshDocuments,
        _ layout: DocumentLayout,
        to lists: inout PostingsWriter
    ) throws(IndexError) -> PostingListInfo? {
        guard fresh.sentenceStarts.count > 0 else { return nil }
        words.removeAll()
        words.reserve(fresh.sentenceStarts.count)
        var next = 0
        for document in fresh.documents {
            for start in fresh.sentenceStarts.values[next..<next + Int(document.sentenceCount)] {
                words.append(UInt32(truncatingIfNeeded: document.firstToken) + start)
            }
            next += Int(document.sentenceCount)
        }
        lists.beginList()
        lists.add(words: words.values, forms: nil, in: layout)
        return try lists.endList()
    }

    private static func dictionary(
        of words: [WordOrder.Word],
        in vocabulary: borrowing Vocabulary,
        _ languages: borrowing SegmentLanguages
    ) throws(IndexError) -> [UInt8] {
        var dictionary = WordDictionaryWriter()
        for word in words {
            let target = vocabulary.targets[Int(word.word)]
            try dictionary.add(
                language: languages.number(of: vocabulary.words.all.language(of: Int(word.word))),
                word: vocabulary.words.all.bytes(of: Int(word.word)),
                classNumber: target.stemClass,
                form: UInt16(truncatingIfNeeded: target.form),
                documentFrequency: target.documentFrequency,
                positionCount: UInt64(vocabulary.counts[Int(word.word)])
            )
        }
        return try dictionary.finish()
    }
}
