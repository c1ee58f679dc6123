# libgainsay: all stages as one shared library behind one header (docs/decisions/0008-library.md).
set(public_view ${CMAKE_BINARY_DIR}/stages/public)
set(library_view ${CMAKE_BINARY_DIR}/stages/library)
file(MAKE_DIRECTORY ${public_view} ${library_view})
file(CREATE_LINK ${PROJECT_SOURCE_DIR}/src/gainsay.h ${public_view}/gainsay.h SYMBOLIC)
file(CREATE_LINK ${PROJECT_SOURCE_DIR}/src/library ${library_view}/library SYMBOLIC)

file(GLOB library_sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/library/*.cpp)
add_library(gainsay_library SHARED ${library_sources})
add_library(gainsay::gainsay ALIAS gainsay_library)
target_include_directories(gainsay_library PRIVATE ${library_view}
                           PUBLIC $<BUILD_INTERFACE:${public_view}> $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
target_compile_features(gainsay_library INTERFACE cxx_std_17)
target_link_libraries(gainsay_library PRIVATE gainsay_analysis gainsay_export gainsay_options ${CMAKE_DL_LIBS})
# What comes out of static archives stays inside, the interface of no stage is anybody's to use.
target_link_options(gainsay_library PRIVATE LINKER:--exclude-libs,ALL)
set_target_properties(gainsay_library PROPERTIES OUTPUT_NAME gainsay EXPORT_NAME gainsay
                      VERSION ${PROJECT_VERSION} SOVERSION ${PROJECT_VERSION_MAJOR}.${PROJECT_VERSION_MINOR})
file(RELATIVE_PATH models_from_library ${CMAKE_INSTALL_FULL_LIBDIR} ${CMAKE_INSTALL_FULL_DATADIR}/gainsay/models/en)
target_compile_definitions(gainsay_library PRIVATE GAINSAY_INSIDE GAINSAY_MODELS_FROM_LIBRARY="${models_from_library}")

# For find_package(gainsay) and pkg-config. Both find the rest from where they lie themselves.
include(CMakePackageConfigHelpers)
set(package_folder ${CMAKE_INSTALL_LIBDIR}/cmake/gainsay)
write_basic_package_version_file(gainsayConfigVersion.cmake COMPATIBILITY SameMinorVersion)
file(RELATIVE_PATH prefix_from_pc ${CMAKE_INSTALL_FULL_LIBDIR}/pkgconfig ${CMAKE_INSTALL_PREFIX})
configure_file(${PROJECT_SOURCE_DIR}/packaging/gainsay.pc.in gainsay.pc @ONLY)

install(TARGETS gainsay_library EXPORT gainsay)
install(FILES ${PROJECT_SOURCE_DIR}/src/gainsay.h DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(EXPORT gainsay FILE gainsayConfig.cmake NAMESPACE gainsay:: DESTINATION ${package_folder})
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/gainsayConfigVersion.cmake DESTINATION ${package_folder})
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/gainsay.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
