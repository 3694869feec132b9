import Glibc

/// One event as the kernel reports it; a hint, not a fact.
package struct InotifyEvent: Sendable, Equatable {
    /// -1 where the queue overflowed.
    package var watch: Int32
    package var mask: InotifyMask
    package var cookie: UInt32
    /// Empty where the event is about the watched directory itself.
    package var name: [UInt8]

    package init(watch: Int32, mask: InotifyMask, cookie: UInt32 = 0, name: [UInt8] = []) {
        self.watch = watch
        self.mask = mask
        self.cookie = cookie
        self.name = name
    }

    /// Takes apart what one read gave: 16 bytes of head, then the name padded with zeros; see inotify(7).
    package static func parse(_ bytes: UnsafeRawBufferPointer) -> [InotifyEvent] {
        let head = MemoryLayout<inotify_event>.size
        var events: [InotifyEvent] = []
        var offset = 0
        while offset + head <= bytes.count {
            let event = bytes.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
            let end = min(offset + head + Int(event.len), bytes.count)
            let name = bytes[(offset + head)..<end].prefix { $0 != 0 }
            let mask = InotifyMask(rawValue: event.mask)
            events.append(InotifyEvent(watch: event.wd, mask: mask, cookie: event.cookie, name: Array(name)))
            offset = end
        }
        return events
    }
}

package struct InotifyMask: OptionSet, Sendable, Hashable {
    package let rawValue: UInt32

    package init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    package static let modify = Self(rawValue: UInt32(IN_MODIFY))
    package static let attributes = Self(rawValue: UInt32(IN_ATTRIB))
    package static let closedAfterWriting = Self(rawValue: UInt32(IN_CLOSE_WRITE))
    package static let movedFrom = Self(rawValue: UInt32(IN_MOVED_FROM))
    package static let movedTo = Self(rawValue: UInt32(IN_MOVED_TO))
    package static let create = Self(rawValue: UInt32(IN_CREATE))
    package static let delete = Self(rawValue: UInt32(IN_DELETE))
    package static let selfDeleted = Self(rawValue: UInt32(IN_DELETE_SELF))
    package static let selfMoved = Self(rawValue: UInt32(IN_MOVE_SELF))
    package static let unmounted = Self(rawValue: UInt32(IN_UNMOUNT))
    package static let overflow = Self(rawValue: UInt32(IN_Q_OVERFLOW))
    /// The kernel has dropped the watch.
    package static let ignored = Self(rawValue: UInt32(IN_IGNORED))
    package static let isDirectory = Self(rawValue: UInt32(IN_ISDIR))

    package static let onlyDirectory = Self(rawValue: UInt32(IN_ONLYDIR))
    package static let excludeUnlinked = Self(rawValue: UInt32(IN_EXCL_UNLINK))
}

/// An inotify instance. One thread reads it, another may add and remove watches.
package final class Inotify: Sendable {
    /// Enough for hundreds of events a read; at least one with the longest name must fit.
    private static let bufferSize = 256 * 1024

    package let descriptor: OwnedDescriptor

    package init() throws(SystemError) {
        let number = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
        guard number >= 0 else {
            throw SystemError(call: "inotify_init1", subject: "(limit: fs.inotify.max_user_instances)")
        }
        descriptor = OwnedDescriptor(owning: number)
    }

    /// Watches an open directory; the same directory again gives the same number. Needs /proc.
    package func watch(_ directory: borrowing OwnedDescriptor, for mask: InotifyMask) throws(SystemError) -> Int32 {
        let path = "/proc/self/fd/\(directory.number)"
        let watch = inotify_add_watch(descriptor.number, path, mask.rawValue)
        guard watch >= 0 else { throw SystemError(call: "inotify_add_watch", subject: path) }
        return watch
    }

    /// A watch that is gone already is no error.
    package func remove(_ watch: Int32) {
        _ = inotify_rm_watch(descriptor.number, watch)
    }

    /// What waits, in order; empty when nothing does.
    package func read() throws(SystemError) -> [InotifyEvent] {
        try withUnsafeTemporaryAllocation(byteCount: Self.bufferSize, alignment: 8) {
            buffer -> Result<[InotifyEvent], SystemError> in
            let count = Glibc.read(descriptor.number, buffer.baseAddress, buffer.count)
            if count >= 0 { return .success(InotifyEvent.parse(UnsafeRawBufferPointer(rebasing: buffer[..<count]))) }
            if errno == EAGAIN || errno == EINTR { return .success([]) }
            return .failure(SystemError(call: "read", subject: "inotify"))
        }.get()
    }
}
