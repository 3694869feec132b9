/// Which files make up the index, and what they must look like.
struct Manifest: Equatable {
    struct SegmentFile: Equatable {
        var id: UInt64
        var seal: SegmentSeal
        var documentCount: Int
    }

    struct PatchFile: Equatable {
        var id: UInt64
        var seal: SegmentSeal
        /// The segments that it changes: without it they can't be trusted.
        var segments: [UInt64]
    }

    static let maximalLength = 64 << 20

    var schema: IndexSchema
    /// What the caller gave to the last commit; nil before the first.
    var tag: String?
    /// Grows with every snapshot, so that no two of an index have the same.
    var generation: UInt64
    /// Above every number that a file has had.
    var nextID: UInt64
    /// Whether documents were lost and have not been added again.
    var lacksDocuments: Bool
    var segments: [SegmentFile]
    /// In the order in which they are to be applied.
    var patches: [PatchFile]

    func encode() -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.append(varint: schema.textFields.count)
        for field in schema.textFields {
            bytes.append(run: field.name.utf8)
            bytes.append(varint: field.weight)
        }
        for names in [schema.keywordFields, schema.numberFields] {
            bytes.append(varint: names.count)
            for name in names {
                bytes.append(run: name.utf8)
            }
        }
        bytes.append((tag == nil ? 0 : 1) | (lacksDocuments ? 2 : 0))
        bytes.append(run: (tag ?? "").utf8)
        bytes.append(varint: generation)
        bytes.append(varint: nextID)
        bytes.append(varint: segments.count)
        for segment in segments {
            bytes.append(varint: segment.id)
            bytes.append(varint: segment.seal.length)
            bytes.append(fixed: segment.seal.checksum)
            bytes.append(varint: segment.documentCount)
        }
        bytes.append(varint: patches.count)
        for patch in patches {
            bytes.append(varint: patch.id)
            bytes.append(varint: patch.seal.length)
            bytes.append(fixed: patch.seal.checksum)
            bytes.append(varint: patch.segments.count)
            for segment in patch.segments {
                bytes.append(varint: segment)
            }
        }
        return SealedBytes.manifest.seal(bytes)
    }
}

extension Manifest {
    init(_ bytes: [UInt8], name: String) throws(IndexError) {
        var reader = ByteReader(try SealedBytes.manifest.open(bytes, name: name).contents)
        guard let manifest = Manifest(reading: &reader), reader.isAtEnd else {
            throw IndexError(code: .damaged, message: "\(name) can't be read")
        }
        self = manifest
    }

    private init?(reading reader: inout ByteReader) {
        guard let schema = Self.schema(from: &reader), let flags = reader.varint(), let tag = reader.string(),
            let generation = reader.varint(), let nextID = reader.varint(),
            let segments = Self.list(from: &reader, Self.segment), let patches = Self.list(from: &reader, Self.patch)
        else { return nil }
        self.schema = schema
        self.tag = flags & 1 != 0 ? tag : nil
        self.generation = generation
        self.nextID = nextID
        lacksDocuments = flags & 2 != 0
        self.segments = segments
        self.patches = patches
    }

    private static func list<Item>(from reader: inout ByteReader, _ item: (inout ByteReader) -> Item?) -> [Item]? {
        guard let count = reader.count() else { return nil }
        var items: [Item] = []
        for _ in 0..<count {
            guard let item = item(&reader) else { return nil }
            items.append(item)
        }
        return items
    }

    private static func schema(from reader: inout ByteReader) -> IndexSchema? {
        let fields: [IndexSchema.TextField]? = list(from: &reader) { reader in
            guard let name = reader.string(), let weight = reader.varint(), weight <= 255 else { return nil }
            return IndexSchema.TextField(name: name, weight: Int(weight))
        }
        guard let fields, let keywords = list(from: &reader, { $0.string() }),
            let numbers = list(from: &reader, { $0.string() })
        else { return nil }
        return IndexSchema(textFields: fields, keywordFields: keywords, numberFields: numbers)
    }

    private static func segment(from reader: inout ByteReader) -> SegmentFile? {
        guard let id = reader.varint(), let length = reader.varint(), let checksum = reader.fixed(),
            let documents = reader.varint(), documents < 1 << 31
        else { return nil }
        return SegmentFile(
            id: id,
            seal: SegmentSeal(length: length, checksum: checksum),
            documentCount: Int(documents)
        )
    }

    private static func patch(from reader: inout ByteReader) -> PatchFile? {
        guard let id = reader.varint(), let length = reader.varint(), let checksum = reader.fixed(),
            let segments = list(from: &reader, { $0.varint() })
        else { return nil }
        return PatchFile(id: id, seal: SegmentSeal(length: length, checksum: checksum), segments: segments)
    }
}
