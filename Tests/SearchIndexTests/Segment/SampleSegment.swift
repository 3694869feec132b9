import TestSupport

@testable import SearchIndex

/// A segment without postings whose dictionaries hold what they are given.
struct SampleSegment {
    struct Word: Equatable {
        var language: Int
        var text: String
        var entry: WordEntry
    }

    struct Class: Equatable {
        var stem: String
        var entry: ClassEntry
        var forms: [UInt32]
    }

    var words: [Word] = []
    var classes: [Class] = []
    var documentCount = 0
    /// Further sections.
    var sections: [(kind: SectionKind, field: Int, bytes: [UInt8])] = []

    init() {}

    /// Each language's words, ascending; every one to four of them make a class, whose stem is the first of them.
    init(languages: [[String]], seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var offsets = (postings: 0, positions: 0)
        for (language, texts) in languages.enumerated() {
            var start = 0
            while start < texts.count {
                let end = min(
                    texts.count,
                    start + (Bool.random(using: &random) ? 1 : Int.random(in: 2...4, using: &random))
                )
                addClass(language, Array(texts[start..<end]), &random, &offsets)
                start = end
            }
        }
    }

    private mutating func addClass(
        _ language: Int,
        _ texts: [String],
        _ random: inout SeededGenerator,
        _ offsets: inout (postings: Int, positions: Int)
    ) {
        let first = UInt32(words.count)
        let number = UInt32(classes.count)
        let forms = texts.indices.map { first + UInt32($0) }.shuffled(using: &random)
        for (index, text) in texts.enumerated() {
            let frequency = UInt32.random(in: 1...300, using: &random)
            let entry = WordEntry(
                number: first + UInt32(index),
                language: language,
                classNumber: number,
                form: UInt16(forms.firstIndex(of: first + UInt32(index)) ?? 0),
                documentFrequency: frequency,
                positionCount: UInt64(frequency) + UInt64.random(in: 0...3, using: &random)
            )
            words.append(Word(language: language, text: text, entry: entry))
        }
        let frequency = UInt32.random(in: 1...300, using: &random)
        let info = PostingListInfo(
            documentFrequency: frequency,
            positionCount: UInt64(frequency) + UInt64.random(in: 0...300, using: &random),
            hasFieldCounts: Bool.random(using: &random),
            hasForms: texts.count > 1,
            postingsOffset: offsets.postings,
            postingsLength: Int.random(in: 1...5000, using: &random),
            positionsOffset: offsets.positions,
            positionsLength: frequency < 128 ? 0 : Int.random(in: 1...5000, using: &random)
        )
        offsets.postings += info.postingsLength
        offsets.positions += info.positionsLength
        let entry = ClassEntry(number: number, language: language, info: info)
        classes.append(Class(stem: texts[0], entry: entry, forms: forms))
    }

    func write(_ writer: inout SegmentWriter) throws(IndexError) {
        let count = 1 + (words.map(\.language).max() ?? 0)
        let languages = (0..<count).map { SegmentSummary.Language(name: "l\($0)", documentCount: $0) }
        let summary = SegmentSummary(languages: languages, totalLength: 12345, sentenceStarts: nil)
        try writer.add(.summary, summary.encode())
        var classWriter = ClassDictionaryWriter()
        for one in classes {
            try Array(one.stem.utf8).withUnsafeBufferPointer { stem throws(IndexError) in
                try one.forms.withUnsafeBufferPointer { forms throws(IndexError) in
                    try classWriter.add(language: one.entry.language, stem: stem, info: one.entry.info, forms: forms)
                }
            }
        }
        try writer.add(.classes, classWriter.finish())
        var wordWriter = WordDictionaryWriter()
        for word in words {
            try Array(word.text.utf8).withUnsafeBufferPointer { text throws(IndexError) in
                try wordWriter.add(
                    language: word.language,
                    word: text,
                    classNumber: word.entry.classNumber,
                    form: word.entry.form,
                    documentFrequency: word.entry.documentFrequency,
                    positionCount: word.entry.positionCount
                )
            }
        }
        try writer.add(.words, wordWriter.finish())
        for section in sections {
            try writer.add(section.kind, field: section.field, section.bytes)
        }
    }

    func segment() throws(IndexError) -> Segment {
        var writer = SegmentWriter()
        try write(&writer)
        return try Segment(writer.finish(documentCount: documentCount))
    }
}

extension Segment {
    func word(_ text: String, language: Int) throws(IndexError) -> WordEntry? {
        try Array(text.utf8).withUnsafeBufferPointer { text throws(IndexError) in try word(text, language: language) }
    }

    func wordClass(_ stem: String, language: Int) throws(IndexError) -> ClassEntry? {
        try Array(stem.utf8).withUnsafeBufferPointer { stem throws(IndexError) in
            try wordClass(language: language, stem: stem)
        }
    }

    func words(prefix: String, language: Int) throws(IndexError) -> [String] {
        var found: [String] = []
        try Array(prefix.utf8).withUnsafeBufferPointer { prefix throws(IndexError) in
            try forEachWord(prefix: prefix, language: language) { _, word in
                found.append(String(decoding: word, as: UTF8.self))
                return true
            }
        }
        return found
    }

    func words(within edits: Int, of word: String, language: Int) throws(IndexError) -> [String: Int] {
        var found: [String: Int] = [:]
        try Array(word.utf8).withUnsafeBufferPointer { word throws(IndexError) in
            try forEachWord(within: edits, of: word, language: language) { _, word, distance in
                found[String(decoding: word, as: UTF8.self)] = distance
                return true
            }
        }
        return found
    }
}
