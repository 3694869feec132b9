import Glibc
import LinuxSystem
import Testing

@Suite struct MemoryTests {
    @Test func keepsWhatFitsWhenItGrowsAndShrinks() {
        var block = MemoryBlock()
        let hasGrown = block.resize(to: 3)
        block.base?.copyMemory(from: [1, 2, 3] as [UInt8], byteCount: 3)
        let hasGrownMore = block.resize(to: 50 << 20)
        let size = block.size
        let hasShrunk = block.resize(to: 2)
        let bytes = Array(UnsafeRawBufferPointer(start: block.base, count: block.size))
        #expect(hasGrown && hasGrownMore && hasShrunk)
        #expect(size == 50 << 20)
        #expect(bytes == [1, 2])
    }

    @Test func keepsItsBytesWhereThereIsNoMemory() {
        var block = MemoryBlock()
        let hasGrown = block.resize(to: 1)
        let hasGrownBeyondAllMemory = block.resize(to: 1 << 60)
        let size = block.size
        #expect(hasGrown && !hasGrownBeyondAllMemory)
        #expect(size == 1)
    }

    @Test func showsTheBytesOfAFile() throws {
        var template = Array("/tmp/newsd-memory-XXXXXX".utf8CString)
        let written = OwnedDescriptor(owning: mkstemp(&template))
        let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let file = try OwnedDescriptor.openFile(path)
        unlink(path)
        #expect(errorCode { try MappedFile(file, count: 0) } == .invalid, "nothing can't be mapped")
        try Array("text".utf8).withUnsafeBytes { try written.write($0) }
        let mapping = try MappedFile(file, count: 4)
        #expect(mapping.bytes.elementsEqual("text".utf8))
    }

    @Test(arguments: [("a", "b", -1), ("ba", "ab", 1), ("ab", "ab", 0), ("a\u{7F}", "a\u{80}", -1)])
    func ordersByTheFirstByteThatDiffers(first: String, second: String, order: Int) {
        let (first, second) = (Array(first.utf8), Array(second.utf8))
        #expect(compareBytes(first, second, count: min(first.count, second.count)).signum() == order)
    }
}
