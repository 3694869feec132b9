/// The bytes of changes: magic, then for numbers and for keywords the fields that have changes, then a checksum of all before it.
extension ColumnOverlay {
    /// "SRCHPAT".
    private static let magic: UInt64 = 0x5441_5048_4352_5391

    /// All changes, or those since an older overlay of the same segment from which this one was derived.
    func encode(since older: ColumnOverlay? = nil) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.append(littleEndian: Self.magic)
        Varint.append(UInt64(numbers.count), to: &bytes)
        for field in numbers.indices {
            appendNumbers(field, since: older?.numbers(field), to: &bytes)
        }
        Varint.append(UInt64(keywords.count), to: &bytes)
        for field in keywords.indices {
            appendKeywords(field, since: older?.keywords(field), to: &bytes)
        }
        bytes.append(littleEndian: bytes.withUnsafeBytes { SegmentFormat.checksum($0) })
        return bytes
    }

    private func appendNumbers(_ field: Int, since older: OverlayTable<NumberChunk>?, to bytes: inout [UInt8]) {
        var changes: [(document: UInt32, value: Int64?)] = []
        numbers[field]?.forEachChange(since: older) { document, chunk, olderChunk in
            let value = NumberChunk.value(document, in: chunk)
            if let olderChunk, NumberChunk.isChanged(document, in: olderChunk),
                NumberChunk.value(document, in: olderChunk) == value
            {
                return
            }
            changes.append((document, value))
        }
        Varint.append(UInt64(changes.count), to: &bytes)
        var next: UInt32 = 0
        for (document, value) in changes {
            Varint.append(UInt64(document - next) << 1 | (value == nil ? 0 : 1), to: &bytes)
            if let value { Varint.append(ZigZag.encode(value), to: &bytes) }
            next = document + 1
        }
    }

    private func appendKeywords(_ field: Int, since older: KeywordOverlay?, to bytes: inout [UInt8]) {
        var changes: [(document: UInt32, ordinals: [UInt32])] = []
        keywords[field]?.table?.forEachChange(since: older?.table) { document, chunk, olderChunk in
            let ordinals = Self.ordinals(document, chunk)
            if let olderChunk, KeywordChunk.isChanged(document, in: olderChunk),
                Self.ordinals(document, olderChunk) == ordinals
            {
                return
            }
            changes.append((document, ordinals))
        }
        let sortedCount = keywords[field]?.sortedCount ?? 0
        let new = Set(changes.flatMap(\.ordinals)).filter { $0 >= sortedCount }.sorted()
        let places = Dictionary(uniqueKeysWithValues: new.enumerated().map { ($1, $0) })
        Varint.append(UInt64(new.count), to: &bytes)
        let reader = keywords[field]?.values.reader()
        for ordinal in new {
            let value = reader?.value(Int(ordinal) - sortedCount) ?? ""
            Varint.append(UInt64(value.utf8.count), to: &bytes)
            bytes.append(contentsOf: value.utf8)
        }
        Varint.append(UInt64(changes.count), to: &bytes)
        var next: UInt32 = 0
        for (document, ordinals) in changes {
            Varint.append(UInt64(document - next), to: &bytes)
            Varint.append(UInt64(ordinals.count), to: &bytes)
            for ordinal in ordinals {
                Varint.append(places[ordinal].map { UInt64($0) << 1 | 1 } ?? UInt64(ordinal) << 1, to: &bytes)
            }
            next = document + 1
        }
    }

    private static func ordinals(_ document: UInt32, _ chunk: UnsafeRawPointer) -> [UInt32] {
        var ordinals: [UInt32] = []
        KeywordChunk.forEachOrdinal(document, in: chunk) { ordinals.append($0) }
        return ordinals
    }
}

extension ColumnOverlay {
    /// Makes the changes that ``encode(since:)`` wrote, for this very segment. `name` is what errors call the bytes.
    mutating func apply(_ bytes: [UInt8], of segment: Segment, name: String) throws(IndexError) {
        let changed = bytes.withUnsafeBufferPointer { buffer -> ColumnOverlay? in
            let all = UnsafeRawBufferPointer(buffer)
            let end = all.count - 8
            guard end >= 8, all.littleEndian(UInt64.self, at: 0) == Self.magic else { return nil }
            let body = UnsafeRawBufferPointer(rebasing: all[..<end])
            guard all.littleEndian(UInt64.self, at: end) == SegmentFormat.checksum(body) else { return nil }
            var changed = self
            var place = 8
            return changed.read(body, &place, segment) && place == end ? changed : nil
        }
        guard let changed else {
            throw IndexError(code: .damaged, message: "\(name) does not hold the changes that were written")
        }
        self = changed
    }

    private mutating func read(_ bytes: UnsafeRawBufferPointer, _ place: inout Int, _ segment: Segment) -> Bool {
        guard let numberFields = Varint.read(bytes, at: &place), numberFields <= UInt64(IndexSchema.maximalColumns)
        else { return false }
        for field in 0..<Int(numberFields) {
            guard readNumbers(field, bytes, &place, segment.documentCount) else { return false }
        }
        guard let keywordFields = Varint.read(bytes, at: &place), keywordFields <= UInt64(IndexSchema.maximalColumns)
        else { return false }
        for field in 0..<Int(keywordFields) {
            guard readKeywords(field, bytes, &place, segment) else { return false }
        }
        return true
    }

    private mutating func readNumbers(
        _ field: Int,
        _ bytes: UnsafeRawBufferPointer,
        _ place: inout Int,
        _ documentCount: Int
    ) -> Bool {
        guard let count = Varint.read(bytes, at: &place), count <= UInt64(documentCount) else { return false }
        var next: UInt64 = 0
        for _ in 0..<count {
            guard let head = Varint.read(bytes, at: &place), head >> 1 < UInt64(documentCount) - next else {
                return false
            }
            let document = next + head >> 1
            var value: Int64?
            if head & 1 != 0 {
                guard let code = Varint.read(bytes, at: &place) else { return false }
                value = ZigZag.decode(code)
            }
            setNumber(value, field: field, document: UInt32(truncatingIfNeeded: document))
            next = document + 1
        }
        return true
    }

    private mutating func readKeywords(
        _ field: Int,
        _ bytes: UnsafeRawBufferPointer,
        _ place: inout Int,
        _ segment: Segment
    ) -> Bool {
        guard let newCount = Varint.read(bytes, at: &place), newCount <= UInt64(bytes.count),
            let sortedCount = try? segment.keywordColumn(field).valueCount
        else { return false }
        var new: [UInt32] = []
        for _ in 0..<newCount {
            guard let length = Varint.read(bytes, at: &place), length <= UInt64(bytes.count - place) else {
                return false
            }
            let value = String(decoding: bytes[place..<place + Int(length)], as: UTF8.self)
            new.append(newOrdinal(of: value, field: field, after: sortedCount))
            place += Int(length)
        }
        guard let count = Varint.read(bytes, at: &place), count <= UInt64(segment.documentCount) else { return false }
        var next: UInt64 = 0
        for _ in 0..<count {
            guard let step = Varint.read(bytes, at: &place), step < UInt64(segment.documentCount) - next,
                let length = Varint.read(bytes, at: &place), length <= UInt64(bytes.count - place)
            else { return false }
            var ordinals: [UInt32] = []
            for _ in 0..<length {
                guard let code = Varint.read(bytes, at: &place), let number = UInt32(exactly: code >> 1) else {
                    return false
                }
                guard number < (code & 1 == 0 ? sortedCount : new.count) else { return false }
                ordinals.append(code & 1 == 0 ? number : new[Int(number)])
            }
            setOrdinals(
                ordinals,
                field: field,
                sortedCount: sortedCount,
                document: UInt32(truncatingIfNeeded: next + step)
            )
            next += step + 1
        }
        return true
    }
}
