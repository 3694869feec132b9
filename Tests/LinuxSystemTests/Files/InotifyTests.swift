import Glibc
import LinuxSystem
import Testing

@Suite struct InotifyTests {
    /// Events as the kernel writes them: head, then the name padded with zeros to a multiple of 16.
    static func bytes(_ watch: Int32, _ mask: UInt32, _ cookie: UInt32, _ name: String, padding: Int) -> [UInt8] {
        let length = name.utf8.count + padding
        return [UInt32(bitPattern: watch), mask, cookie, UInt32(length)].flatMap { value in
            withUnsafeBytes(of: value) { Array($0) }
        } + Array(name.utf8) + [UInt8](repeating: 0, count: padding)
    }

    @Test func takesApartWhatOneReadGave() {
        let bytes =
            Self.bytes(1, 0x100, 0, "a", padding: 15) + Self.bytes(2, 0x4000_0080, 77, "", padding: 0)
            + Self.bytes(-1, 0x4000, 0, "", padding: 0)
        let events = bytes.withUnsafeBytes { InotifyEvent.parse($0) }
        #expect(
            events == [
                InotifyEvent(watch: 1, mask: .create, name: Array("a".utf8)),
                InotifyEvent(watch: 2, mask: [.movedTo, .isDirectory], cookie: 77),
                InotifyEvent(watch: -1, mask: .overflow),
            ]
        )
    }

    @Test func endsAtATruncatedEvent() {
        let bytes = Self.bytes(1, 0x100, 0, "a", padding: 15)
        for count in 0..<16 {
            #expect(bytes[..<count].withUnsafeBytes { InotifyEvent.parse($0) }.isEmpty)
        }
        #expect(bytes[..<20].withUnsafeBytes { InotifyEvent.parse($0) }.count == 1)
    }

    @Test func givesOneNumberToOneDirectory() throws {
        let inotify = try Inotify()
        let directory = try OwnedDescriptor.openDirectory("/tmp")
        let watch = try inotify.watch(directory, for: [.create])
        #expect(try inotify.watch(try OwnedDescriptor.openDirectory("/tmp/."), for: [.create]) == watch)
        inotify.remove(watch)
        inotify.remove(watch)
        waitUntilReadable([inotify.descriptor.number], atMost: nil)
        #expect(try inotify.read().last == InotifyEvent(watch: watch, mask: .ignored))
        #expect(try inotify.read().isEmpty)
    }
}
