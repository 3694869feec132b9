/// What became of segments after they were written: documents deleted and columns changed, in one small file a commit.
struct Patch: Equatable {
    struct Part: Equatable {
        var segment: UInt64
        /// Ascending.
        var deleted: [UInt32]
        /// As the overlay writes and reads it; empty where no column changed.
        var columns: [UInt8]
    }

    /// A patch is read whole.
    static let maximalLength = 1 << 30

    var parts: [Part]

    init(parts: [Part]) {
        self.parts = parts
    }

    func encode() -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.append(varint: parts.count)
        for part in parts {
            bytes.append(varint: part.segment)
            bytes.append(varint: part.deleted.count)
            var next: UInt32 = 0
            for document in part.deleted {
                bytes.append(varint: document - next)
                next = document + 1
            }
            bytes.append(run: part.columns)
        }
        return SealedBytes.patch.seal(bytes)
    }

    init(_ bytes: [UInt8], name: String) throws(IndexError) {
        var reader = ByteReader(try SealedBytes.patch.open(bytes, name: name).contents)
        guard let parts = Self.parts(from: &reader), reader.isAtEnd else {
            throw IndexError(code: .damaged, message: "\(name) can't be read")
        }
        self.parts = parts
    }

    private static func parts(from reader: inout ByteReader) -> [Part]? {
        guard let count = reader.count() else { return nil }
        var parts: [Part] = []
        for _ in 0..<count {
            guard let segment = reader.varint(), let deletedCount = reader.count() else { return nil }
            var part = Part(segment: segment, deleted: [], columns: [])
            var next: UInt64 = 0
            for _ in 0..<deletedCount {
                guard let delta = reader.varint(), delta < 1 << 32, next + delta < 1 << 32 else { return nil }
                part.deleted.append(UInt32(next + delta))
                next += delta + 1
            }
            guard let columns = reader.run() else { return nil }
            part.columns = columns
            parts.append(part)
        }
        return parts
    }
}
