/// An immutable part of the index: documents numbered from 0, with what is needed to find them.
///
/// Opening reads little; each part is verified before its first use, and every call that touches bytes throws `.damaged` when they are not what was written.
final class Segment: Sendable {
    let bytes: SegmentBytes
    let summary: SegmentSummary
    let documentCount: Int
    let classDictionary: ClassDictionary
    let wordDictionary: WordDictionary
    let postings: SectionBytes
    let positions: SectionBytes
    let keySection: SectionBytes
    let keyLookup: SectionBytes
    let lengthCodeSection: SectionBytes

    init(_ bytes: SegmentBytes) throws(IndexError) {
        self.bytes = bytes
        documentCount = bytes.documentCount
        summary = try SegmentSummary(bytes.section(.summary))
        classDictionary = try ClassDictionary(bytes.section(.classes))
        wordDictionary = try WordDictionary(bytes.section(.words))
        postings = bytes.section(.postings)
        positions = bytes.section(.positions)
        keySection = bytes.section(.keys)
        keyLookup = bytes.section(.keyLookup)
        lengthCodeSection = bytes.section(.lengthCodes)
    }
}
