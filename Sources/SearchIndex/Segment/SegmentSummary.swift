/// What concerns a segment as a whole.
struct SegmentSummary: Equatable, Sendable {
    struct Language: Equatable, Sendable {
        /// ISO 639-1, or empty.
        var name: String
        var documentCount: Int
    }

    /// The most languages in one segment; documents of further ones have to count as of none.
    static let maximalLanguages = 256

    /// Ascending by the bytes of their names, so that merging keeps the order of classes and words; the place is the language's number.
    var languages: [Language]
    /// Σ weight × words over all documents.
    var totalLength: UInt64
    /// Words that begin sentences; nil where there are none.
    var sentenceStarts: PostingListInfo?
}

extension SegmentSummary {
    /// The section's bytes.
    func encode() -> [UInt8] {
        var bytes: [UInt8] = []
        Varint.append(UInt64(languages.count), to: &bytes)
        for language in languages {
            Varint.append(UInt64(language.name.utf8.count), to: &bytes)
            bytes.append(contentsOf: language.name.utf8)
            Varint.append(UInt64(language.documentCount), to: &bytes)
        }
        Varint.append(totalLength, to: &bytes)
        bytes.append(sentenceStarts == nil ? 0 : 1)
        if let list = sentenceStarts {
            Varint.append(UInt64(list.postingsOffset), to: &bytes)
            Varint.append(UInt64(list.positionsOffset), to: &bytes)
            list.encode(into: &bytes)
        }
        return bytes
    }

    init(_ section: SectionBytes) throws(IndexError) {
        let bytes = try section.verified()
        guard let summary = SegmentSummary(reading: bytes) else { throw section.damaged("has a wrong summary") }
        self = summary
    }

    private init?(reading bytes: UnsafeRawBufferPointer) {
        var place = 0
        guard let count = Varint.read(bytes, at: &place), count <= UInt64(Self.maximalLanguages) else { return nil }
        languages = []
        for _ in 0..<count {
            guard let length = Varint.read(bytes, at: &place), length <= UInt64(bytes.count - place) else { return nil }
            let name = String(decoding: bytes[place..<place + Int(length)], as: UTF8.self)
            place += Int(length)
            guard let documents = Varint.read(bytes, at: &place), documents <= UInt64(UInt32.max) else { return nil }
            languages.append(Language(name: name, documentCount: Int(documents)))
        }
        guard let total = Varint.read(bytes, at: &place), let hasStarts = Varint.read(bytes, at: &place) else {
            return nil
        }
        totalLength = total
        guard hasStarts == 1 else { return }
        guard let postings = Varint.read(bytes, at: &place).flatMap({ Int(exactly: $0) }),
            let positions = Varint.read(bytes, at: &place).flatMap({ Int(exactly: $0) }),
            let list = PostingListInfo(
                reading: bytes,
                at: &place,
                postingsOffset: postings,
                positionsOffset: positions
            )
        else { return nil }
        sentenceStarts = list
    }
}
