# Debian packages, by CPack: scripts/package. Which package a file is in is told by its component.
if(NOT GAINSAY_PACKAGE)
  return()
endif()

install(FILES packaging/systemd/gainsay-serve@.service packaging/systemd/gainsay-watch@.service
        packaging/systemd/gainsay-watch@.timer packaging/systemd/gainsay-ingest@.service
        packaging/systemd/gainsay-worker@.service DESTINATION lib/systemd/system)

# What Debian wants to lie beside every package. gzip without a time: the same bytes every day.
set(changelog ${PROJECT_BINARY_DIR}/debian/changelog.gz)
file(MAKE_DIRECTORY ${PROJECT_BINARY_DIR}/debian)
execute_process(COMMAND gzip -9nc ${PROJECT_SOURCE_DIR}/packaging/debian/changelog OUTPUT_FILE ${changelog}
                COMMAND_ERROR_IS_FATAL ANY)
set(library_package libgainsay${PROJECT_VERSION_MAJOR}.${PROJECT_VERSION_MINOR})
set(package_of_program gainsay)
set(package_of_library ${library_package})
set(package_of_development libgainsay-dev)
foreach(component program library development)
  set(package ${package_of_${component}})
  install(FILES packaging/debian/copyright ${changelog} DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${package} COMPONENT ${component})
  configure_file(packaging/debian/overrides.in debian/${package} @ONLY)
  install(FILES ${PROJECT_BINARY_DIR}/debian/${package} DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides COMPONENT ${component})
  string(TOUPPER ${component} upper)
  set(CPACK_DEBIAN_${upper}_PACKAGE_NAME ${package})
endforeach()
configure_file(packaging/debian/shlibs.in debian/shlibs @ONLY)
file(COPY packaging/debian/triggers DESTINATION ${PROJECT_BINARY_DIR}/debian)
install(DIRECTORY examples/embed DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/libgainsay-dev/examples COMPONENT development)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME gainsay)
set(CPACK_PACKAGE_CONTACT "The Gainsay authors <gainsay@localhost>")
set(CPACK_PACKAGING_INSTALL_PREFIX ${CMAKE_INSTALL_PREFIX})
set(CPACK_STRIP_FILES ON)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_ALL program library development)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_ENABLE_COMPONENT_DEPENDS OFF)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS ${PROJECT_BINARY_DIR}/src)

# The first line of a description becomes the short one in scripts/package; CPack has one for all packages.
# One package is all that is needed to read: program, models, manual, units.
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PROGRAM_DESCRIPTION "reads news and keeps a ledger of attributed claims
Gainsay reads pages, feeds, archives and plain text and finds who says what
in them, in which words, and who denies it. Every entry points at the
characters that it was read from. It never says who is right.
.
A ledger of many articles is asked on the command line, over HTTP, or on a
desk in the browser.")

set(CPACK_DEBIAN_LIBRARY_PACKAGE_SECTION libs)
set(CPACK_DEBIAN_LIBRARY_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_LIBRARY_PACKAGE_CONTROL_EXTRA "${PROJECT_BINARY_DIR}/debian/shlibs;${PROJECT_BINARY_DIR}/debian/triggers")
# For its models.
set(CPACK_DEBIAN_LIBRARY_PACKAGE_DEPENDS "gainsay (= ${PROJECT_VERSION})")
set(CPACK_DEBIAN_LIBRARY_DESCRIPTION "library that reads attributed claims from news
Finds who says what in a page or a text, in which words, and who denies it, for
programs in C++ and in C.")

set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS "${library_package} (= ${PROJECT_VERSION})")
set(CPACK_DEBIAN_DEVELOPMENT_DESCRIPTION "library that reads attributed claims from news (development files)
Headers for C++ and for C, what CMake and pkg-config need, and examples.")
include(CPack)
