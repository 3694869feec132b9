/// What was added since the last segment was built: every word as its number, in the order of the texts.
///
/// Positions are not kept: a token's is its distance from the document's first token.
struct FreshDocuments: ~Copyable {
    struct Document: BitwiseCopyable {
        var key: UInt64
        var language: Int32
        /// False once a later document has the same key, or the key was deleted.
        var isLive: Bool
        var firstToken: Int
        var wordCount: UInt32
        /// The words of the fields before the last.
        var shortFieldWords: InlineArray<3, UInt32>
        var sentenceCount: UInt32

        func words(inField field: Int, of fieldCount: Int) -> UInt32 {
            guard field == fieldCount - 1 else { return shortFieldWords[field] }
            return (0..<field).reduce(wordCount) { $0 - shortFieldWords[$1] }
        }
    }

    /// A document with more words is refused, so that all words of a segment can be numbered with 32 bits.
    static let maximalWords = 1 << 24 - 1
    /// A segment is built when it has so many, however short they are.
    static let maximalDocuments = 1 << 20

    private(set) var tokens = PlainBuffer<UInt32>()
    private(set) var documents: [Document] = []
    /// Positions of the words that begin sentences, document after document.
    private(set) var sentenceStarts = PlainBuffer<UInt32>()
    /// A list of values for each keyword field of each document.
    var keywords: [[[String]]] = []
    var numbers: [[Int64?]] = []
    /// The live document of each key.
    private(set) var places: [UInt64: Int] = [:]
    /// Bytes of folded text.
    private(set) var textBytes = 0
    private(set) var deadDocuments = 0

    var liveDocuments: Int { documents.count - deadDocuments }
    var isEmpty: Bool { documents.isEmpty }

    /// Whether a segment should be built before more is added.
    func isFull(_ maximalBytes: Int) -> Bool {
        textBytes >= maximalBytes || documents.count >= Self.maximalDocuments || tokens.count >= 1 << 31
    }

    mutating func add(_ document: IndexDocument, to vocabulary: inout Vocabulary) {
        let language = vocabulary.number(ofLanguage: document.language)
        let firstToken = tokens.count
        var shortFieldWords = InlineArray<3, UInt32>(repeating: 0)
        let sentencesBefore = sentenceStarts.count
        for (field, text) in document.texts.enumerated() {
            let base = UInt32(truncatingIfNeeded: tokens.count - firstToken)
            vocabulary.append(text, language: language, to: &tokens)
            for start in text.sentenceStarts {
                sentenceStarts.append(base + start)
            }
            if field < document.texts.count - 1 {
                shortFieldWords[field] = UInt32(truncatingIfNeeded: tokens.count - firstToken) - base
            }
            textBytes += text.folded.count
        }
        places[document.key] = documents.count
        documents.append(
            Document(
                key: document.key,
                language: Int32(truncatingIfNeeded: language),
                isLive: true,
                firstToken: firstToken,
                wordCount: UInt32(truncatingIfNeeded: tokens.count - firstToken),
                shortFieldWords: shortFieldWords,
                sentenceCount: UInt32(truncatingIfNeeded: sentenceStarts.count - sentencesBefore)
            )
        )
        keywords.append(document.keywords)
        numbers.append(document.numbers)
    }

    /// Gives a document new column values; whether there was one.
    mutating func update(key: UInt64, _ values: ColumnValues) -> Bool {
        guard let place = places[key] else { return false }
        for (field, value) in values.numbers {
            numbers[place][field] = value
        }
        for (field, value) in values.keywords {
            keywords[place][field] = value
        }
        return true
    }

    /// Takes a document back; whether there was one.
    @discardableResult
    mutating func delete(key: UInt64) -> Bool {
        guard let place = places.removeValue(forKey: key) else { return false }
        documents[place].isLive = false
        keywords[place] = []
        numbers[place] = []
        deadDocuments += 1
        return true
    }

    /// Takes the dead documents out, so that a token's place is its number in the segment, and counts words anew.
    mutating func compact(in vocabulary: inout Vocabulary) {
        guard deadDocuments > 0 else { return }
        vocabulary.removeCounts()
        var kept = 0
        var (token, sentence, nextSentence) = (0, 0, 0)
        for index in documents.indices {
            var document = documents[index]
            let sentences = nextSentence..<nextSentence + Int(document.sentenceCount)
            nextSentence = sentences.upperBound
            guard document.isLive else { continue }
            let words = UnsafeBufferPointer(
                start: tokens.base + document.firstToken,
                count: Int(document.wordCount)
            )
            vocabulary.count(words)
            tokens.move(document.firstToken..<document.firstToken + words.count, to: token)
            sentenceStarts.move(sentences, to: sentence)
            document.firstToken = token
            token += words.count
            sentence += sentences.count
            documents[kept] = document
            keywords[kept] = keywords[index]
            numbers[kept] = numbers[index]
            places[document.key] = kept
            kept += 1
        }
        tokens.removeLast(tokens.count - token)
        sentenceStarts.removeLast(sentenceStarts.count - sentence)
        documents.removeLast(documents.count - kept)
        keywords.removeLast(keywords.count - kept)
        numbers.removeLast(numbers.count - kept)
        deadDocuments = 0
    }

    mutating func removeAll() {
        tokens.removeAllAndShrink()
        sentenceStarts.removeAllAndShrink()
        documents.removeAll()
        keywords.removeAll()
        numbers.removeAll()
        places.removeAll()
        textBytes = 0
        deadDocuments = 0
    }
}
