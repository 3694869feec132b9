import TestSupport
import Testing

@testable import SearchIndex

@Suite struct DictionaryTests {
    static let sizes = [0, 1, 2, 15, 16, 17, 31, 33, 500, 5000]

    static func sample(_ size: Int) -> SampleSegment {
        var random = SeededGenerator(seed: UInt64(size) + 7)
        let languages = [
            random.words(size, of: SampleWords.latin),
            [],
            random.words(size / 3, lengths: 1...20, of: SampleWords.mixed),
            random.words(size / 2, lengths: 14...40, of: Array("ab")),
        ]
        return SampleSegment(languages: languages, seed: UInt64(size))
    }

    @Test(arguments: sizes) func findsEveryWordAndClass(size: Int) throws {
        let sample = Self.sample(size)
        let segment = try sample.segment()
        #expect(segment.wordCount == sample.words.count)
        #expect(segment.classCount == sample.classes.count)
        for word in sample.words {
            #expect(try segment.word(word.text, language: word.language) == word.entry)
            #expect(try segment.word(number: word.entry.number) == word.entry)
            #expect(try segment.text(ofWord: word.entry.number) == word.text)
        }
        for one in sample.classes {
            #expect(try segment.wordClass(one.stem, language: one.entry.language) == one.entry)
            #expect(try segment.wordClass(number: one.entry.number) == one.entry)
            #expect(try segment.stem(ofClass: one.entry.number) == one.stem)
            #expect(try segment.forms(ofClass: one.entry.number) == one.forms)
        }
    }

    @Test(arguments: sizes) func findsNoWordThatIsAbsent(size: Int) throws {
        let sample = Self.sample(size)
        let segment = try sample.segment()
        var random = SeededGenerator(seed: 99)
        let words = (0..<5).map { language in
            Set(sample.words.filter { $0.language == language }.map(\.text))
        }
        for _ in 0..<2000 {
            let alphabet = [SampleWords.latin, SampleWords.mixed, Array("ab")].randomElement(using: &random) ?? []
            let text = random.word(lengths: 0...16, of: alphabet)
            for language in 0..<5 {
                #expect(try (segment.word(text, language: language) != nil) == words[language].contains(text))
            }
        }
        #expect(try segment.word("a", language: -1) == nil)
        #expect(try segment.word("a", language: 300) == nil)
        #expect(throws: IndexError.self) { try segment.word(number: UInt32(sample.words.count)) }
        #expect(throws: IndexError.self) { try segment.wordClass(number: .max) }
    }

    @Test(arguments: sizes) func listsAllInOrder(size: Int) throws {
        let sample = Self.sample(size)
        let segment = try sample.segment()
        var words: [SampleSegment.Word] = []
        var wordCursor = segment.words()
        while try wordCursor.next() {
            let text = String(decoding: wordCursor.key, as: UTF8.self)
            words.append(.init(language: wordCursor.entry.language, text: text, entry: wordCursor.entry))
        }
        #expect(words == sample.words)
        let hasWordBehind = try wordCursor.next()
        #expect(!hasWordBehind)
        var classes: [SampleSegment.Class] = []
        var classCursor = segment.classes()
        while try classCursor.next() {
            let stem = String(decoding: classCursor.key, as: UTF8.self)
            classes.append(.init(stem: stem, entry: classCursor.entry, forms: Array(classCursor.forms)))
        }
        #expect(classes == sample.classes)
        let hasClassBehind = try classCursor.next()
        #expect(!hasClassBehind)
    }

    @Test(arguments: sizes) func walksWordsThatBeginAlike(size: Int) throws {
        let sample = Self.sample(size)
        let segment = try sample.segment()
        var random = SeededGenerator(seed: 5)
        for _ in 0..<200 {
            let whole = sample.words.randomElement(using: &random)?.text ?? "a"
            let prefix = String(whole.prefix(Int.random(in: 0...3, using: &random)))
            for language in 0..<4 {
                let expected = sample.words.filter { $0.language == language && $0.text.utf8.starts(with: prefix.utf8) }
                #expect(try segment.words(prefix: prefix, language: language) == expected.map(\.text))
            }
        }
    }

    @Test func stopsAWalkWhenAsked() throws {
        let segment = try SampleSegment(languages: [["a", "ab", "abc", "b"]], seed: 1).segment()
        var seen: [UInt32] = []
        try Array("a".utf8).withUnsafeBufferPointer { prefix throws(IndexError) in
            try segment.forEachWord(prefix: prefix, language: 0) { entry, _ in
                seen.append(entry.number)
                return seen.count < 2
            }
        }
        #expect(seen == [0, 1])
    }

    @Test func keepsKeysWithZerosAndCommonBeginningsApart() throws {
        let words = ["", "\0", "a", "a\0", "a\0\0", "aaaaaaaa", "aaaaaaaa\0", "aaaaaaaaa"]
        let segment = try SampleSegment(languages: [words], seed: 1).segment()
        for (number, word) in words.enumerated() {
            #expect(try segment.word(word, language: 0)?.number == UInt32(number))
        }
        #expect(try segment.word("aaaaaaa", language: 0) == nil)
    }

    @Test func refusesListsThatDoNotLieOneBehindTheOther() throws {
        var sample = SampleSegment(languages: [["a", "b", "c", "d", "e", "f", "g", "h"]], seed: 1)
        sample.classes[1].entry.info.postingsOffset += 1
        #expect(throws: IndexError.self) { try sample.segment() }
    }
}
