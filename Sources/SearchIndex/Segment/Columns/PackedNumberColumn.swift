/// The numbers of one field as they stand in a segment: packed, as differences from a reference, one of them meaning that there is none.
struct PackedNumberColumn: @unchecked Sendable {
    static let headerLength = 24

    let numbers: PackedNumbers
    let reference: UInt64
    /// The packed number of documents without a value.
    let missing: UInt64

    /// For a field without any values.
    static let none = PackedNumberColumn(numbers: .none, reference: 0, missing: 0)

    private init(numbers: PackedNumbers, reference: UInt64, missing: UInt64) {
        self.numbers = numbers
        self.reference = reference
        self.missing = missing
    }

    /// Verifies all of the section; an empty one has no values.
    init(_ section: SectionBytes, documentCount: Int) throws(IndexError) {
        guard section.count > 0 else {
            self = .none
            return
        }
        let bytes = try section.verified()
        guard bytes.count >= Self.headerLength, bytes.littleEndian(UInt32.self, at: 4) == UInt32(documentCount),
            let numbers = PackedNumbers(
                UnsafeRawBufferPointer(rebasing: bytes[Self.headerLength...]),
                count: documentCount,
                width: Int(bytes.littleEndian(UInt32.self, at: 0))
            )
        else { throw section.damaged("has a wrong column of numbers") }
        self.numbers = numbers
        reference = bytes.littleEndian(UInt64.self, at: 8)
        missing = bytes.littleEndian(UInt64.self, at: 16)
    }

    @inline(__always)
    subscript(document: UInt32) -> Int64? {
        let place = Int(document)
        guard place < numbers.count else { return nil }
        let packed = numbers[place]
        return packed == missing ? nil : Int64(bitPattern: packed &+ reference)
    }
}
