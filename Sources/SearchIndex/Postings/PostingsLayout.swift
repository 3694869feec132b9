/// The sizes that the layout of posting lists is made of.
enum PostingsLayout {
    /// Documents in a block, and values in a packed group of positions.
    static let blockLength = 128
    /// Blocks in a superblock.
    static let superblockLength = 32
}
